import type { Card } from '../shared/domain/Page.ts';
import type { BitSet } from './BitSet.ts';
import type { Catalogue } from './Catalogue.ts';
import type { Hits } from './search/TextIndex.ts';
import { comparePositions, type Position, positionOf, type Sort } from './sorts.ts';

/** The cards of a catalogue in the order of a list. */
export class Ranking {
  readonly #catalogue: Catalogue;
  readonly #sort: Sort;
  readonly #hits: Hits | undefined;
  readonly #order: Uint32Array;

  /** @param hits of the search, which alone has an order by relevance. */
  constructor(catalogue: Catalogue, sort: Sort, hits: Hits | undefined) {
    this.#catalogue = catalogue;
    this.#sort = sort;
    this.#hits = hits;
    this.#order = sort === 'relevance' ? byScore(hits ?? new Uint16Array()) : catalogue.order(sort);
  }

  /** Up to `most` cards of a set, from the first one after a position. */
  take(set: BitSet, most: number, after: Position | undefined): readonly Card[] {
    const found: Card[] = [];
    let place = after ? this.#placeAfter(after) : 0;
    for (; place < this.#order.length && found.length < most; place += 1) {
      const number = this.#order[place] ?? 0;
      const card = this.#catalogue.cards[number];
      if (card && set.has(number)) found.push(card);
    }
    return found;
  }

  /** Where the card stands that has a place of its own in the order. */
  positionOf(card: Card): Position {
    if (this.#sort !== 'relevance') return positionOf(card, this.#sort);
    return positionOf(card, this.#sort, this.#hits?.[this.#catalogue.cards.indexOf(card)]);
  }

  /** The first place that comes after a position; by halves. */
  #placeAfter(after: Position): number {
    const compare = comparePositions(this.#sort);
    let low = 0;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const number = this.#order[middle] ?? 0;
      const card = this.#catalogue.cards[number];
      const position = card && positionOf(card, this.#sort, this.#hits?.[number]);
      if (position && compare(after, position) < 0) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Cards are numbered newest first: so are those of the same score. */
function byScore(hits: Hits): Uint32Array {
  const numbers: number[] = [];
  hits.forEach((score, number) => {
    if (score > 0) numbers.push((65_535 - score) * 2 ** 32 + number);
  });
  // As plain numbers, which sort ten times as fast as by a function.
  return Uint32Array.from(Float64Array.from(numbers).sort(), (key) => key % 2 ** 32);
}
