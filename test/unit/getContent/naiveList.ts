import type { ContentFilters } from '../../../functions/getContent/contentQuery.ts';
import { type Facet, facets, facetValues } from '../../../functions/getContent/facets.ts';
import type { Sort } from '../../../functions/getContent/sorts.ts';
import type { Card } from '../../../functions/shared/domain/Page.ts';

/** What the contract says of filters, card by card: what `listContent` must equal. */
function passes(card: Card, filters: ContentFilters, but?: Facet): boolean {
  const { use, mpMin, mpMax, priceMin, priceMax, weightMaxG, scoreMin } = filters;
  const mp = card.effectiveMp;
  const amount = card.price?.amount;
  const at = Date.parse(card.publishedAt);
  return (
    facets.every((facet) => {
      const wanted: readonly string[] | undefined = filters[facet];
      return (
        facet === but || !wanted || facetValues[facet](card).some((value) => wanted.includes(value))
      );
    }) &&
    (mpMin === undefined || (mp !== undefined && mp >= mpMin)) &&
    (mpMax === undefined || (mp !== undefined && mp <= mpMax)) &&
    (weightMaxG === undefined || (card.weightG !== undefined && card.weightG <= weightMaxG)) &&
    (filters.currency === undefined || card.price?.currency === filters.currency) &&
    (priceMin === undefined || (amount !== undefined && amount >= priceMin)) &&
    (priceMax === undefined || (amount !== undefined && amount <= priceMax)) &&
    (scoreMin === undefined || card.overall >= scoreMin) &&
    (use === undefined || (card.uses?.[use] ?? -1) >= (filters.useMin ?? 0)) &&
    (filters.publishedAfter === undefined || at > filters.publishedAfter) &&
    (filters.publishedBefore === undefined || at < filters.publishedBefore)
  );
}

/** Everything in one number or text each, most significant first; what is unknown comes last. */
function keysOf(card: Card, sort: Sort): readonly (number | string)[] {
  const newest = [-Date.parse(card.publishedAt), card.slug];
  const descending = (value: number | undefined) => (value === undefined ? 1 : -value);
  const { amount = Infinity, currency = '~' } = card.price ?? {};
  switch (sort) {
    case '-publishedAt':
    case 'publishedAt':
    case 'relevance':
      return newest;
    case '-overall':
      return [-card.overall, ...newest];
    case 'price':
      return [currency, amount, ...newest];
    case '-price':
      return [currency, card.price ? -amount : 0, ...newest];
    case '-use.landscape':
      return [descending(card.uses?.landscape), ...newest];
    case '-use.portrait':
      return [descending(card.uses?.portrait), ...newest];
    case '-use.sports':
      return [descending(card.uses?.sports), ...newest];
    case '-use.travel':
      return [descending(card.uses?.travel), ...newest];
    case '-use.video':
      return [descending(card.uses?.video), ...newest];
  }
}

/** The cards that pass, in order. Oldest first is newest first, backwards. */
export function naiveList(cards: readonly Card[], filters: ContentFilters, sort: Sort): Card[] {
  const isOldest = sort === 'publishedAt';
  const found = cards
    .filter((card) => passes(card, filters))
    .map((card) => ({ card, keys: keysOf(card, sort) }))
    .sort((a, b) => {
      const place = a.keys.findIndex((key, index) => key !== b.keys[index]);
      const [mine = 0, theirs = 0] = [a.keys[place], b.keys[place]];
      return mine < theirs ? -1 : 1;
    })
    .map(({ card }) => card);
  return isOldest ? found.reverse() : found;
}

/** How many cards have each value of a facet, whatever the facet's own filter. */
export function naiveCounts(cards: readonly Card[], filters: ContentFilters, facet: Facet) {
  const counts = new Map<string, number>();
  for (const card of cards.filter((one) => passes(one, filters, facet))) {
    for (const value of facetValues[facet](card)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
