import type { BitSet } from './BitSet.ts';
import type { Catalogue } from './Catalogue.ts';
import type { ContentFilters } from './contentQuery.ts';
import { type Facet, facets } from './facets.ts';

/** The cards that one filter lets through. */
export type Restriction = {
  /** Set where the filter is by the values of a facet, whose own counts it does not narrow. */
  readonly facet?: Facet;
  readonly cards: BitSet;
};

/** What each filter that is given lets through; bounds leave out what is not known. */
export function restrictionsOf(
  catalogue: Catalogue,
  filters: ContentFilters,
): readonly Restriction[] {
  const restrictions: Restriction[] = [];
  const within = (
    measure: Parameters<Catalogue['between']>[0],
    min: number | undefined,
    max: number | undefined,
  ) => {
    if (min === undefined && max === undefined) return;
    restrictions.push({ cards: catalogue.between(measure, min ?? 0, max ?? Infinity) });
  };
  for (const facet of facets) {
    const values = filters[facet];
    if (values) restrictions.push({ facet, cards: catalogue.withAny(facet, values) });
  }
  if (filters.currency) restrictions.push({ cards: catalogue.pricedIn(filters.currency) });
  if (filters.use) within(`use.${filters.use}`, filters.useMin ?? 0, undefined);
  within('effectiveMp', filters.mpMin, filters.mpMax);
  within('weightG', undefined, filters.weightMaxG);
  within('price', filters.priceMin, filters.priceMax);
  within('overall', filters.scoreMin, undefined);
  const { publishedAfter, publishedBefore } = filters;
  // Neither moment is part of the span.
  within(
    'publishedAt',
    publishedAfter === undefined ? undefined : publishedAfter + 1,
    publishedBefore === undefined ? undefined : publishedBefore - 1,
  );
  return restrictions;
}
