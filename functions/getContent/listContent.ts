import type { Card } from '../shared/domain/Page.ts';
import type { BitSet } from './BitSet.ts';
import type { Catalogue } from './Catalogue.ts';
import type { ContentFilters } from './contentQuery.ts';
import type { Facet, FacetCounts } from './facets.ts';
import { alphabetically } from './newestFirst.ts';
import { type Restriction, restrictionsOf } from './restrictionsOf.ts';
import { comparePositions, type Position, positionOf, type Sort } from './sorts.ts';

export type ListQuery = {
  readonly filters?: ContentFilters;
  readonly sort?: Sort;
  readonly facets?: readonly Facet[];
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: Position;
};

/** One page of a list. */
export type CardPage = {
  readonly items: readonly Card[];
  readonly next?: Position;
  readonly total: number;
  readonly facets: Readonly<Partial<Record<Facet, FacetCounts>>>;
};

/**
 * One page of the cards that pass all filters. A page starts after a position, not after a count:
 * what is published meanwhile neither repeats nor hides a card.
 */
export function listContent(
  catalogue: Catalogue,
  { filters = {}, sort = '-publishedAt', facets = [], limit, after }: ListQuery,
): CardPage {
  const restrictions = restrictionsOf(catalogue, filters);
  const matches = inAll(catalogue, restrictions);
  const rest = cardsAfter(catalogue, matches, sort, limit + 1, after);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    total: matches.size,
    facets: Object.fromEntries(
      facets.map((facet) => {
        const others = restrictions.filter((restriction) => restriction.facet !== facet);
        const counted = others.length === restrictions.length ? matches : inAll(catalogue, others);
        return [facet, countsOf(catalogue, facet, counted)];
      }),
    ),
    ...(last && rest.length > limit ? { next: positionOf(last, sort) } : {}),
  };
}

function inAll(catalogue: Catalogue, restrictions: readonly Restriction[]): BitSet {
  const matches = catalogue.all();
  for (const { cards } of restrictions) matches.keepAll(cards);
  return matches;
}

function cardsAfter(
  catalogue: Catalogue,
  matches: BitSet,
  sort: Sort,
  most: number,
  after: Position | undefined,
): readonly Card[] {
  const order = catalogue.order(sort);
  const found: Card[] = [];
  for (
    let place = after ? placeAfter(catalogue, order, sort, after) : 0;
    place < order.length && found.length < most;
    place += 1
  ) {
    const number = order[place] ?? 0;
    const card = catalogue.cards[number];
    if (card && matches.has(number)) found.push(card);
  }
  return found;
}

/** The first place of an order that comes after a position; by halves. */
function placeAfter({ cards }: Catalogue, order: Uint32Array, sort: Sort, after: Position): number {
  const compare = comparePositions(sort);
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const card = cards[order[middle] ?? 0];
    if (card && compare(after, positionOf(card, sort)) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

function countsOf(catalogue: Catalogue, facet: Facet, cards: BitSet): FacetCounts {
  const counts: FacetCounts = [];
  for (const [value, posting] of catalogue.postings(facet)) {
    const count = posting.countIn(cards);
    if (count > 0) counts.push({ value, count });
  }
  return counts.sort((a, b) => b.count - a.count || alphabetically(a.value, b.value));
}
