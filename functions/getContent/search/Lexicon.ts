import { oneTypoAway } from './oneTypoAway.ts';

/** The terms of an index, each with its entries. */
export class Lexicon {
  readonly #entries = new Map<string, number[]>();
  /** In order, once they are sorted. */
  readonly #terms: string[] = [];
  /** All that terms are made of. */
  readonly #letters = new Set<string>();
  #isSorted = true;

  /** The entries of a term, in the order in which they came. */
  entries(term: string): readonly number[] {
    return this.#entries.get(term) ?? [];
  }

  /** Adds an entry, unless the last one of the term `isSame`. */
  add(term: string, entry: number, isSame: (last: number) => boolean): void {
    const known = this.#entries.get(term);
    const last = known?.at(-1);
    if (known && last !== undefined) {
      if (!isSame(last)) known.push(entry);
      return;
    }
    this.#entries.set(term, [entry]);
    this.#terms.push(term);
    this.#isSorted = false;
    for (let place = 0; place < term.length; place += 1) this.#letters.add(term.charAt(place));
  }

  /** The longer terms that start with a word. */
  startingWith(word: string): readonly string[] {
    const found: string[] = [];
    for (let place = this.#placeOf(word); ; place += 1) {
      const term = this.#terms[place];
      if (!term?.startsWith(word)) return found;
      if (term !== word) found.push(term);
    }
  }

  /** The terms that one typo makes of a word. */
  oneTypoAway(word: string): ReadonlySet<string> {
    const found = new Set<string>();
    const isBegun = (text: string) => this.#terms[this.#placeOf(text)]?.startsWith(text) === true;
    for (const candidate of oneTypoAway(word, this.#letters, isBegun)) {
      if (this.#entries.has(candidate)) found.add(candidate);
    }
    return found;
  }

  /** Of the first term that is not before a word. */
  #placeOf(word: string): number {
    if (!this.#isSorted) this.#terms.sort();
    this.#isSorted = true;
    let low = 0;
    let high = this.#terms.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#terms[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
