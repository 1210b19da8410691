import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../../functions/getContent/Catalogue.ts';
import { type ListQuery, listContent } from '../../../functions/getContent/listContent.ts';
import { newestFirst } from '../../../functions/getContent/newestFirst.ts';
import type { Card } from '../../../functions/shared/domain/Page.ts';
import { aCard } from '../../support/content.ts';

const day = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString();
/** Cards of the given days: several may be of the same moment. */
const cardsOf = (days: readonly number[], prefix = 'card') =>
  days.map((number, index) => aCard(`${prefix}-${index}`, day(number))).sort(newestFirst);

const cards = cardsOf([1, 2, 3, 4, 5]);
const list = (shelf: readonly Card[], query: ListQuery) => {
  const { facets: _, ...page } = listContent(new Catalogue(shelf), query);
  return page;
};

describe('listContent', () => {
  it('gives full pages with the total of all, and no next after the last', () => {
    const first = list(cards, { limit: 3 });
    expect(first).toEqual({
      items: cards.slice(0, 3),
      total: 5,
      next: { publishedAt: day(3), slug: 'card-2' },
    });
    expect(list(cards, { limit: 3, ...(first.next ? { after: first.next } : {}) })).toEqual({
      items: cards.slice(3),
      total: 5,
    });
  });

  it('has no next where the last page is exactly full', () => {
    expect(list(cards, { limit: 5 })).not.toHaveProperty('next');
    expect(list([], { limit: 5 })).toEqual({ items: [], total: 0 });
  });

  it('goes on after a card that is not there any more', () => {
    const rest = cards.filter(({ slug }) => slug !== 'card-2');
    const after = aCard('card-2', day(3));
    expect(list(rest, { limit: 9, after }).items).toEqual(cards.slice(3));
  });
});
