import type { Card } from '../shared/domain/Page.ts';
import { BitSet } from './BitSet.ts';
import type { Catalogue } from './Catalogue.ts';
import type { ContentFilters } from './contentQuery.ts';
import type { Facet, FacetCounts } from './facets.ts';
import { Ranking } from './Ranking.ts';
import { type Restriction, restrictionsOf } from './restrictionsOf.ts';
import type { Scores } from './search/Scores.ts';
import type { Position, Sort } from './sorts.ts';

export type ListQuery = {
  /** What is searched for. */
  readonly q?: string | undefined;
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
  { q, filters = {}, sort = '-publishedAt', facets = [], limit, after }: ListQuery,
): CardPage {
  const hits = q === undefined ? undefined : catalogue.search(q);
  const restrictions = [
    ...restrictionsOf(catalogue, filters),
    ...(hits ? [{ cards: foundIn(catalogue, hits) }] : []),
  ];
  const matches = inAll(catalogue, restrictions);
  const ranking = new Ranking(catalogue, sort, hits);
  const rest = ranking.take(matches, limit + 1, after);
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.flatMap((number) => catalogue.cards[number] ?? []),
    total: matches.size,
    facets: Object.fromEntries(
      facets.map((facet) => {
        const others = restrictions.filter((restriction) => restriction.facet !== facet);
        const counted = others.length === restrictions.length ? matches : inAll(catalogue, others);
        return [facet, catalogue.facet(facet).counts(counted)];
      }),
    ),
    ...(last !== undefined && rest.length > limit ? { next: ranking.positionOf(last) } : {}),
  };
}

function foundIn(catalogue: Catalogue, hits: Scores): BitSet {
  const found = new BitSet(catalogue.cards.length);
  for (const number of hits.numbers) found.add(number);
  return found;
}

function inAll(catalogue: Catalogue, restrictions: readonly Restriction[]): BitSet {
  const matches = catalogue.all();
  for (const { cards } of restrictions) matches.keepAll(cards);
  return matches;
}
