import type { Card } from '../shared/domain/Page.ts';
import { BitSet } from './BitSet.ts';
import type { FacetCounts } from './facets.ts';
import { alphabetically } from './newestFirst.ts';

/** A value of a facet: 0 is that of cards which have none. */
type Value = { readonly name: string; readonly cards: BitSet; firsts: number };

/** The values of one facet: which cards have each, and which each card has. */
export class FacetIndex {
  readonly #values: Value[];
  readonly #byName = new Map<string, number>();
  /** The first value of each card. */
  readonly #firsts: Uint32Array;
  /** What few cards have besides: a card's number, a value, and so on. */
  readonly #others: number[] = [];

  constructor(cards: readonly Card[], valuesOf: (card: Card) => readonly string[]) {
    const nothing = { name: '', cards: new BitSet(0), firsts: 0 };
    this.#values = [nothing];
    this.#firsts = new Uint32Array(cards.length);
    cards.forEach((card, number) => {
      const [first, ...others] = valuesOf(card).map((name) =>
        this.#add(name, number, cards.length),
      );
      this.#firsts[number] = first ?? 0;
      (this.#values[first ?? 0] ?? nothing).firsts += 1;
      for (const other of others) this.#others.push(number, other);
    });
  }

  /** The cards that have a value; undefined where none has. */
  with(name: string): BitSet | undefined {
    return this.#values[this.#byName.get(name) ?? -1]?.cards;
  }

  /**
   * How many cards of a set have each value. Where most cards are in the set, those that are not are
   * counted, and taken off: a list that nothing narrows costs nothing to count.
   */
  counts(set: BitSet): FacetCounts {
    const { numbers, areMembers } = set.smallerSide;
    const firsts = this.#firsts;
    const here = new Uint32Array(this.#values.length);
    for (let index = 0; index < numbers.length; index += 1) {
      const value = firsts[numbers[index] ?? 0] ?? 0;
      here[value] = (here[value] ?? 0) + 1;
    }
    const counted = areMembers
      ? here
      : Uint32Array.from(this.#values, ({ firsts }, value) => firsts - (here[value] ?? 0));
    const others = this.#others;
    for (let index = 0; index < others.length; index += 2) {
      const value = others[index + 1] ?? 0;
      if (set.has(others[index] ?? 0)) counted[value] = (counted[value] ?? 0) + 1;
    }
    const counts: FacetCounts = [];
    for (let value = 1; value < counted.length; value += 1) {
      const count = counted[value] ?? 0;
      if (count > 0) counts.push({ value: this.#values[value]?.name ?? '', count });
    }
    return counts.sort((a, b) => b.count - a.count || alphabetically(a.value, b.value));
  }

  #add(name: string, number: number, limit: number): number {
    const known = this.#byName.get(name);
    const value = known ?? this.#values.push({ name, cards: new BitSet(limit), firsts: 0 }) - 1;
    if (known === undefined) this.#byName.set(name, value);
    this.#values[value]?.cards.add(number);
    return value;
  }
}
