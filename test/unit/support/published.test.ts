import { parse } from 'valibot';
import { expect, it } from 'vitest';
import { locales } from '../../../functions/shared/domain/Locale.ts';
import { Card } from '../../../functions/shared/domain/Page.ts';
import { publishedCards } from '../../support/published/publishedCards.ts';
import { publishedItem } from '../../support/published/publishedItem.ts';

it('gives reviews that the content table takes, the same every time', () => {
  for (const locale of locales) {
    for (let number = 0; number < 40; number += 1) {
      const item = publishedItem(number, locale);
      expect(publishedItem(number, locale)).toEqual(item);
      parse(Card, JSON.parse(item.card));
    }
  }
});

it('gives cards of thirty brands, each at an address of its own', () => {
  const cards = publishedCards(1000);
  expect(new Set(cards.map(({ slug }) => slug)).size).toBe(1000);
  expect(new Set(cards.map(({ brand }) => brand)).size).toBe(30);
  const most = publishedCards(1200).filter(({ slug }) => Number(slug.split('-').at(-1)) < 1000);
  expect(most).toEqual(cards);
});
