import type { Card } from '../shared/domain/Page.ts';
import { BitSet } from './BitSet.ts';
import { type Facet, facetValues } from './facets.ts';
import { type Measure, measures } from './measures.ts';
import { type Hits, type Scope, TextIndex } from './search/TextIndex.ts';
import { comparePositions, positionOf, type Sort } from './sorts.ts';

/**
 * The cards of a language at one moment, numbered, with what makes lists of them quick: for each
 * value of a facet the set of its cards, numbers side by side, and orders. Each is made when a
 * request first needs it.
 */
export class Catalogue {
  /** Newest first. */
  readonly cards: readonly Card[];
  readonly #postings = new Map<Facet, ReadonlyMap<string, BitSet>>();
  readonly #currencies = new Map<string, BitSet>();
  readonly #columns = new Map<Measure, Float64Array>();
  readonly #orders = new Map<Sort, Uint32Array>();
  #text: TextIndex | undefined;

  /** @param cards newest first. */
  constructor(cards: readonly Card[]) {
    this.cards = cards;
  }

  /** The cards that have each value of a facet. */
  postings(facet: Facet): ReadonlyMap<string, BitSet> {
    return kept(this.#postings, facet, () => {
      const postings = new Map<string, BitSet>();
      const valuesOf = facetValues[facet];
      this.cards.forEach((card, number) => {
        for (const value of valuesOf(card)) {
          kept(postings, value, () => new BitSet(this.cards.length)).add(number);
        }
      });
      return postings;
    });
  }

  /** The cards that have any of the values. */
  withAny(facet: Facet, values: readonly string[]): BitSet {
    const postings = this.postings(facet);
    const found = new BitSet(this.cards.length);
    for (const value of values) {
      const posting = postings.get(value);
      if (posting) found.addAll(posting);
    }
    return found;
  }

  /** The cards whose price is in the currency. */
  pricedIn(currency: string): BitSet {
    return kept(this.#currencies, currency, () => {
      const found = new BitSet(this.cards.length);
      this.cards.forEach(({ price }, number) => {
        if (price?.currency === currency) found.add(number);
      });
      return found;
    });
  }

  /** The cards whose number is known and within the bounds, both included. */
  between(measure: Measure, min: number, max: number): BitSet {
    const column = kept(this.#columns, measure, () =>
      Float64Array.from(this.cards, (card) => measures[measure](card) ?? Number.NaN),
    );
    const found = new BitSet(column.length);
    for (let number = 0; number < column.length; number += 1) {
      const value = column[number] ?? Number.NaN;
      if (value >= min && value <= max) found.add(number);
    }
    return found;
  }

  /** The cards that a text finds. */
  search(text: string, scope: Scope = 'all'): Hits {
    this.#text ??= new TextIndex(this.cards);
    return this.#text.search(text, scope);
  }

  /** All cards. */
  all(): BitSet {
    const found = new BitSet(this.cards.length);
    found.fill();
    return found;
  }

  /** The numbers of all cards in an order. */
  order(sort: Sort): Uint32Array {
    return kept(this.#orders, sort, () => {
      const compare = comparePositions(sort);
      const standing = this.cards.map((card, number) => ({
        ...positionOf(card, sort),
        number,
      }));
      return Uint32Array.from(standing.sort(compare), ({ number }) => number);
    });
  }
}

/** What a map has for a key; made and kept where it has nothing yet. */
function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
