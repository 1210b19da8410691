import type { Card } from '../shared/domain/Page.ts';
import type { Use } from '../shared/domain/uses.ts';

/** The numbers of a card, by which lists are bounded. */
export type Measure =
  | 'effectiveMp'
  | 'weightG'
  | 'price'
  | 'overall'
  | 'publishedAt'
  | `use.${Use}`;

/** Each as a number: the price in minor units of its currency, times in milliseconds. */
export const measures: Readonly<Record<Measure, (card: Card) => number | undefined>> = {
  effectiveMp: (card) => card.effectiveMp,
  weightG: (card) => card.weightG,
  price: (card) => card.price?.amount,
  overall: (card) => card.overall,
  publishedAt: (card) => Date.parse(card.publishedAt),
  'use.landscape': (card) => card.uses?.landscape,
  'use.portrait': (card) => card.uses?.portrait,
  'use.sports': (card) => card.uses?.sports,
  'use.travel': (card) => card.uses?.travel,
  'use.video': (card) => card.uses?.video,
};
