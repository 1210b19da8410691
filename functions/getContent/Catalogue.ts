import type { Card } from '../shared/domain/Page.ts';
import { BitSet } from './BitSet.ts';
import { FacetIndex } from './FacetIndex.ts';
import { type Facet, facetValues } from './facets.ts';
import { type Measure, measures } from './measures.ts';
import type { Scores } from './search/Scores.ts';
import { type Scope, TextIndex } from './search/TextIndex.ts';
import { comparePositions, positionOf, type Sort } from './sorts.ts';

/**
 * The cards of a language at one moment, numbered, with what makes lists of them quick: for each
 * value of a facet the set of its cards, numbers side by side, and orders. Each is made when a
 * request first needs it.
 */
export class Catalogue {
  /** Newest first. */
  readonly cards: readonly Card[];
  readonly #facets = new Map<Facet, FacetIndex>();
  readonly #currencies = new Map<string, BitSet>();
  readonly #columns = new Map<Measure, Float64Array>();
  readonly #orders = new Map<Sort, Uint32Array>();
  #text: TextIndex | undefined;
  /** Whether the text is still that of the moment before: lists do not wait for it. */
  #isTextOld = false;

  /** @param cards newest first. */
  constructor(cards: readonly Card[]) {
    this.cards = cards;
  }

  /** The catalogue of the next moment, which takes over what is dear to make and can be mended. */
  next(cards: readonly Card[]): Catalogue {
    const next = new Catalogue(cards);
    const text = this.#text;
    this.#text = undefined;
    if (text && !text.isWorn) {
      next.#text = text;
      next.#isTextOld = true;
    }
    return next;
  }

  /** The values of a facet. */
  facet(facet: Facet): FacetIndex {
    return kept(this.#facets, facet, () => new FacetIndex(this.cards, facetValues[facet]));
  }

  /** The cards that have any of the values. */
  withAny(facet: Facet, values: readonly string[]): BitSet {
    const found = new BitSet(this.cards.length);
    for (const value of values) {
      const cards = this.facet(facet).with(value);
      if (cards) found.addAll(cards);
    }
    return found;
  }

  /** The cards whose price is in the currency. */
  pricedIn(currency: string): BitSet {
    return kept(this.#currencies, currency, () =>
      BitSet.of(this.cards.length, (number) => this.cards[number]?.price?.currency === currency),
    );
  }

  /** The cards whose number is known and within the bounds, both included. */
  between(measure: Measure, min: number, max: number): BitSet {
    const column = kept(this.#columns, measure, () =>
      Float64Array.from(this.cards, (card) => measures[measure](card) ?? Number.NaN),
    );
    return BitSet.of(column.length, (number) => {
      const value = column[number] ?? Number.NaN;
      return value >= min && value <= max;
    });
  }

  /** The cards that a text finds. */
  search(text: string, scope: Scope = 'all'): Scores {
    this.#text ??= new TextIndex(this.cards);
    if (this.#isTextOld) this.#text.update(this.cards);
    this.#isTextOld = false;
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
      // As they are numbered: the first list of a cold function waits for this.
      if (sort === '-publishedAt') return Uint32Array.from(this.cards.keys());
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
