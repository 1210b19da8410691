import type { Card } from '../shared/domain/Page.ts';
import { newestFirst } from './CardIndex.ts';

/** Where a list of cards goes on: after the card of this publication. */
export type Position = Pick<Card, 'publishedAt' | 'slug'>;

/** One page of a list. */
export type CardPage = {
  readonly items: readonly Card[];
  readonly next?: Position;
  readonly total: number;
};

/**
 * One page of the cards. A page starts after a position, not after a count: what is published
 * meanwhile neither repeats nor hides a card.
 * @param cards newest first.
 */
export function listContent(
  cards: readonly Card[],
  { limit, after }: { readonly limit: number; readonly after?: Position },
): CardPage {
  const rest = after ? cards.filter((card) => newestFirst(after, card) < 0) : cards;
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    total: cards.length,
    ...(last && rest.length > limit
      ? { next: { publishedAt: last.publishedAt, slug: last.slug } }
      : {}),
  };
}
