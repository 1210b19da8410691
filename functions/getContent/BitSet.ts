/**
 * A set of whole numbers below a size, one bit each: 5,000 cards are 157 words, so that a filter, or
 * the count of a facet's value, takes less than a microsecond.
 */
export class BitSet {
  readonly #words: Uint32Array;

  constructor(size: number) {
    this.#words = new Uint32Array(Math.ceil(size / 32));
  }

  add(member: number): void {
    const word = member >>> 5;
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (member & 31));
  }

  has(member: number): boolean {
    return (((this.#words[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1;
  }

  /** Adds all members of another set of the same size. */
  addAll(other: BitSet): void {
    this.#words.forEach((word, index) => {
      this.#words[index] = word | (other.#words[index] ?? 0);
    });
  }

  /** Keeps only what is in another set of the same size too. */
  keepAll(other: BitSet): void {
    this.#words.forEach((word, index) => {
      this.#words[index] = word & (other.#words[index] ?? 0);
    });
  }

  /** How many members the two sets have in common. */
  countIn(other: BitSet): number {
    let count = 0;
    for (let index = 0; index < this.#words.length; index += 1) {
      count += bitsOf((this.#words[index] ?? 0) & (other.#words[index] ?? 0));
    }
    return count;
  }

  get size(): number {
    return this.countIn(this);
  }
}

/** How many bits of 32 are set: pairs, then fours, then bytes are summed side by side. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
