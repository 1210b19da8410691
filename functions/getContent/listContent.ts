import type { Card } from '../shared/domain/Page.ts';
import type { Catalogue } from './Catalogue.ts';
import type { ContentFilters } from './contentQuery.ts';
import type { Facet, FacetCounts } from './facets.ts';
import { selectionOf } from './selectionOf.ts';
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
  const selection = selectionOf(catalogue, q, filters);
  const ranking = selection.ranking(sort);
  const rest = ranking.take(limit + 1, after);
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.flatMap((number) => catalogue.cards[number] ?? []),
    total: selection.total,
    facets: Object.fromEntries(facets.map((facet) => [facet, selection.counts(facet)])),
    ...(last !== undefined && rest.length > limit ? { next: ranking.positionOf(last) } : {}),
  };
}
