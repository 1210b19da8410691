import { formats } from '../i18n/formats.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import type { ComparedItem } from './ComparedItem.ts';
import { nameOf } from './nameOf.ts';
import { weightMessages } from './weightMessages.ts';

/** Who comes first by the reader's weights, said whenever that changes. */
export function OwnRanking({ items }: { readonly items: readonly ComparedItem[] }) {
  const { result } = useMessages(weightMessages);
  const locale = useLocale();
  const ranked = items
    .filter(({ reweighted }) => reweighted?.overall !== undefined)
    .toSorted((a, b) => (b.reweighted?.overall ?? 0) - (a.reweighted?.overall ?? 0))
    .map((item) => `${nameOf(item)} (${item.reweighted?.overall})`);
  return <p role="status">{ranked.length > 0 && result(formats.list(locale, ranked))}</p>;
}
