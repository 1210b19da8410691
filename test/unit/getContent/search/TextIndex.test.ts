import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../../../functions/getContent/Catalogue.ts';
import { TextIndex } from '../../../../functions/getContent/search/TextIndex.ts';
import { tellingWordsOf, wordsOf } from '../../../../functions/getContent/search/termsOf.ts';
import type { Card } from '../../../../functions/shared/domain/Page.ts';
import { publishedCards } from '../../../support/published/publishedCards.ts';

const all = publishedCards(60);
/** Some of them, newest first. */
const shelves = fc.subarray([...all]);
const wordsIn = ({ title, model }: Card) => [...tellingWordsOf(title), ...wordsOf(model)];
const words = [...new Set(all.flatMap(wordsIn))];
/** A word of a card, whole or begun, or with a letter that is wrong. */
const word = fc
  .tuple(fc.constantFrom(...words), fc.nat({ max: 9 }), fc.constantFrom('whole', 'begun', 'typo'))
  .map(([whole, place, how]) =>
    how === 'begun'
      ? whole.slice(0, place + 1)
      : how === 'typo'
        ? `${whole.slice(0, place)}x${whole.slice(place + 1)}`
        : whole,
  );
const texts = fc.array(word, { minLength: 1, maxLength: 3 }).map((typed) => typed.join(' '));

const found = (index: TextIndex, text: string): ReadonlyMap<number, number> => {
  const hits = index.search(text);
  return new Map(hits.numbers.toSorted((a, b) => a - b).map((number) => [number, hits.of(number)]));
};

describe('TextIndex', () => {
  it('finds after publications and withdrawals what a new one finds', () => {
    fc.assert(
      fc.property(
        fc.array(shelves, { minLength: 1, maxLength: 5 }),
        fc.array(texts, { minLength: 1, maxLength: 10 }),
        (moments, typed) => {
          const index = new TextIndex([]);
          for (const cards of moments) index.update(cards);
          const fresh = new TextIndex(moments.at(-1) ?? []);
          for (const text of typed) expect(found(index, text)).toEqual(found(fresh, text));
        },
      ),
    );
  });

  it('has every card that all words are in as they stand', () => {
    fc.assert(
      fc.property(shelves, fc.constantFrom(...words), (cards, whole) => {
        const hits = found(new TextIndex(cards), whole);
        cards.forEach((card, number) => {
          if (wordsIn(card).includes(whole)) expect(hits.has(number)).toBe(true);
        });
      }),
    );
  });

  it('is made anew by the catalogue once most of it is gone', () => {
    const index = new TextIndex(all);
    expect(index.isWorn).toBe(false);
    for (let turn = 0; turn < 10; turn += 1) index.update(all.map((card) => ({ ...card })));
    expect(index.isWorn).toBe(true);
    let catalogue = new Catalogue(all);
    const { model } = all[0] ?? { model: '' };
    const before = catalogue.search(model).numbers;
    for (let turn = 0; turn < 10; turn += 1) {
      catalogue = catalogue.next(all.map((card) => ({ ...card })));
      expect(catalogue.search(model).numbers).toEqual(before);
    }
  });
});
