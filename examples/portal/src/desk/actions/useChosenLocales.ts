import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/Locale.ts';
import type { Working } from '../Working.ts';
import { localesOf } from './localesOf.ts';

/** In which of its languages a review is to be published: all, until one is left out. */
export function useChosenLocales({ locales }: Working['body']) {
  const all = localesOf(locales);
  const [left, setLeft] = useState<readonly Locale[]>([]);
  const chosen = all.filter((locale) => !left.includes(locale));
  return {
    chosen,
    choose: (next: readonly Locale[]) => setLeft(all.filter((locale) => !next.includes(locale))),
    /** What the API is told of it: nothing where all are meant. */
    wish: chosen.length < all.length ? { locales: [...chosen] } : undefined,
  };
}
