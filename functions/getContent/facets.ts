import * as v from 'valibot';
import { oneOf } from '../shared/domain/fields.ts';
import type { Card } from '../shared/domain/Page.ts';

/** What lists can be narrowed by and counted by, each by its exact values. */
export const facets = [
  'kind',
  'brand',
  'mount',
  'sensorFormat',
  'class',
  'availability',
  'author',
  'award',
] as const;
export const Facet = oneOf(facets);
export type Facet = v.InferOutput<typeof Facet>;

/** How many cards of a list have each value: most first, then in alphabetical order. */
export const FacetCounts = v.array(v.strictObject({ value: v.string(), count: v.number() }));
export type FacetCounts = v.InferOutput<typeof FacetCounts>;

const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/** The values of a card for each facet: several authors, none where it is not known. */
export const facetValues: Readonly<Record<Facet, (card: Card) => readonly string[]>> = {
  kind: (card) => one(card.kind),
  brand: (card) => one(card.brand),
  mount: (card) => one(card.mount),
  sensorFormat: (card) => one(card.sensorFormat),
  class: (card) => one(card.class),
  availability: (card) => one(card.availability),
  author: (card) => card.authors,
  award: (card) => one(card.award),
};
