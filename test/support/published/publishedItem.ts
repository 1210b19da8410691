import { pageItem } from '../../../functions/shared/aws/contentItem.ts';
import type { Locale } from '../../../functions/shared/domain/Locale.ts';
import type { ReviewId } from '../../../functions/shared/domain/Review.ts';
import { ulidOf } from '../clock.ts';
import { publishedPage } from './publishedPage.ts';

/** A published page as the content table keeps it. */
export function publishedItem(number: number, locale?: Locale) {
  const page = publishedPage(number, locale);
  return pageItem(page, ulidOf(number + 1) as ReviewId, new Date(page.publishedAt));
}
