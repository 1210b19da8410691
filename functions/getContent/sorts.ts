import * as v from 'valibot';
import { oneOf } from '../shared/domain/fields.ts';
import { Card } from '../shared/domain/Page.ts';
import type { Measure } from './measures.ts';
import { measures } from './measures.ts';
import { alphabetically, newestFirst } from './newestFirst.ts';

/** The orders of a list: a leading hyphen is for descending. */
export const sorts = [
  '-publishedAt',
  'publishedAt',
  '-overall',
  'price',
  '-price',
  '-use.landscape',
  '-use.portrait',
  '-use.sports',
  '-use.travel',
  '-use.video',
  /** How well a card fits the words that were searched for. */
  'relevance',
] as const;
export const Sort = oneOf(sorts);
export type Sort = v.InferOutput<typeof Sort>;

/** Where a card stands in an order: all that the order goes by, so that a cursor can carry it. */
export const Position = v.strictObject({
  ...v.pick(Card, ['publishedAt', 'slug']).entries,
  value: v.optional(v.number()),
  currency: v.optional(v.string()),
});
export type Position = v.InferOutput<typeof Position>;

type Order = {
  readonly measure?: Exclude<Measure, 'publishedAt'> | 'score';
  readonly direction: 1 | -1;
};

const orders: Readonly<Record<Sort, Order>> = {
  '-publishedAt': { direction: 1 },
  publishedAt: { direction: -1 },
  '-overall': { measure: 'overall', direction: -1 },
  price: { measure: 'price', direction: 1 },
  '-price': { measure: 'price', direction: -1 },
  '-use.landscape': { measure: 'use.landscape', direction: -1 },
  '-use.portrait': { measure: 'use.portrait', direction: -1 },
  '-use.sports': { measure: 'use.sports', direction: -1 },
  '-use.travel': { measure: 'use.travel', direction: -1 },
  '-use.video': { measure: 'use.video', direction: -1 },
  relevance: { measure: 'score', direction: -1 },
};

/**
 * Where a card stands in an order.
 * @param score of the card in a search, where the order is by relevance.
 */
export function positionOf(card: Card, sort: Sort, score?: number): Position {
  const { measure } = orders[sort];
  const { publishedAt, slug } = card;
  const value = measure === 'score' ? score : measure && measures[measure](card);
  if (value === undefined) return { publishedAt, slug };
  const currency = measure === 'price' ? card.price?.currency : undefined;
  return { publishedAt, slug, value, ...(currency ? { currency } : {}) };
}

/**
 * Compares positions of an order. What has no value stands last, either way; prices of different
 * currencies do not compare, so that each currency stands by itself; among equals the newest first.
 */
export function comparePositions(sort: Sort): (a: Position, b: Position) => number {
  const { measure, direction } = orders[sort];
  if (!measure) return (a, b) => direction * newestFirst(a, b);
  return (a, b) => {
    if (a.value === undefined || b.value === undefined) {
      return Number(a.value === undefined) - Number(b.value === undefined) || newestFirst(a, b);
    }
    return (
      alphabetically(a.currency ?? '', b.currency ?? '') ||
      direction * (a.value - b.value) ||
      newestFirst(a, b)
    );
  };
}
