import type { BitSet } from './BitSet.ts';
import type { Catalogue } from './Catalogue.ts';
import { newestFirst } from './newestFirst.ts';
import type { Scores } from './search/Scores.ts';
import { smallest } from './smallest.ts';
import { comparePositions, type Position, positionOf, type Sort } from './sorts.ts';

/** More than any score. */
const allScores = 2 ** 16;

/** Some cards of a catalogue, by their numbers, in the order of a list. */
export class Ranking {
  readonly #catalogue: Catalogue;
  readonly #sort: Sort;
  readonly #cards: BitSet;
  readonly #hits: Scores | undefined;
  /** Made when first asked for: the better the smaller, and the card's number in the lower bits. */
  #standing: readonly number[] | undefined;

  /** @param hits of the search, which alone has an order by relevance. */
  constructor(catalogue: Catalogue, sort: Sort, cards: BitSet, hits: Scores | undefined) {
    this.#catalogue = catalogue;
    this.#sort = sort;
    this.#cards = cards;
    this.#hits = hits;
  }

  /** Up to `most` cards, from the first one after a position. */
  take(most: number, after: Position | undefined): readonly number[] {
    if (this.#sort === 'relevance') return this.#best(most, after);
    const order = this.#catalogue.order(this.#sort);
    const found: number[] = [];
    let place = after ? this.#placeAfter(order, after) : 0;
    for (; place < order.length && found.length < most; place += 1) {
      const number = order[place] ?? 0;
      if (this.#cards.has(number)) found.push(number);
    }
    return found;
  }

  /** Where a card stands, which has a place of its own in the order. */
  positionOf(number: number): Position {
    const card = this.#catalogue.cards[number];
    if (!card) throw new Error(`there is no card ${number}`);
    return positionOf(card, this.#sort, this.#hits?.of(number));
  }

  /** By score; cards are numbered newest first, and so are those of the same score. */
  #best(most: number, after: Position | undefined): readonly number[] {
    const hits = this.#hits;
    if (!hits) return [];
    this.#standing ??= hits.numbers
      .filter((number) => this.#cards.has(number))
      .map((number) => (allScores - hits.of(number)) * 2 ** 32 + number);
    const rest = after
      ? this.#standing.filter((key) => this.#isAfter(key % 2 ** 32, after))
      : this.#standing;
    return smallest(rest, most).map((key) => key % 2 ** 32);
  }

  #isAfter(number: number, after: Position): boolean {
    const card = this.#catalogue.cards[number];
    const ahead = (after.value ?? 0) - (this.#hits?.of(number) ?? 0);
    return ahead > 0 || (ahead === 0 && card !== undefined && newestFirst(after, card) < 0);
  }

  /** The first place that comes after a position; by halves. */
  #placeAfter(order: Uint32Array, after: Position): number {
    const compare = comparePositions(this.#sort);
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(after, this.positionOf(order[middle] ?? 0)) < 0) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
