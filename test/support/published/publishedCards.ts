import { newestFirst } from '../../../functions/getContent/newestFirst.ts';
import type { Locale } from '../../../functions/shared/domain/Locale.ts';
import { type Card, cardOf } from '../../../functions/shared/domain/Page.ts';
import { publishedPage } from './publishedPage.ts';

/** The cards of so many published reviews, newest first. */
export const publishedCards = (count: number, locale?: Locale): readonly Card[] =>
  Array.from({ length: count }, (_, number) => cardOf(publishedPage(number, locale))).sort(
    newestFirst,
  );
