/** Members of a set, or the numbers below its limit that are none. */
type Side = { readonly numbers: Uint32Array; readonly areMembers: boolean };

/**
 * A set of whole numbers below a limit, one bit each: 5,000 cards are 157 words, so that a filter
 * takes less than a microsecond.
 */
export class BitSet {
  readonly #words: Uint32Array;
  readonly #limit: number;
  /** Made when first asked for: the counts of many facets go through the same numbers. */
  #side: Side | undefined;

  constructor(limit: number) {
    this.#limit = limit;
    this.#words = new Uint32Array(Math.ceil(limit / 32));
  }

  /** The numbers below a limit that are wanted. */
  static of(limit: number, isMember: (number: number) => boolean): BitSet {
    const set = new BitSet(limit);
    const words = set.#words;
    for (let number = 0; number < limit; number += 1) {
      if (isMember(number)) {
        const word = number >>> 5;
        words[word] = (words[word] ?? 0) | (1 << (number & 31));
      }
    }
    return set;
  }

  add(member: number): void {
    const word = member >>> 5;
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (member & 31));
    this.#side = undefined;
  }

  has(member: number): boolean {
    return (((this.#words[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1;
  }

  /** Adds every number below the limit. */
  fill(): void {
    this.#words.fill(-1);
    const over = this.#limit & 31;
    if (over > 0) this.#words[this.#words.length - 1] = (1 << over) - 1;
    this.#side = undefined;
  }

  /** Adds all members of another set of the same limit. */
  addAll(other: BitSet): void {
    const mine = this.#words;
    const theirs = other.#words;
    for (let index = 0; index < mine.length; index += 1) {
      mine[index] = (mine[index] ?? 0) | (theirs[index] ?? 0);
    }
    this.#side = undefined;
  }

  /** Keeps only what is in another set of the same limit too. */
  keepAll(other: BitSet): void {
    const mine = this.#words;
    const theirs = other.#words;
    for (let index = 0; index < mine.length; index += 1) {
      mine[index] = (mine[index] ?? 0) & (theirs[index] ?? 0);
    }
    this.#side = undefined;
  }

  get size(): number {
    let size = 0;
    for (const word of this.#words) size += bitsOf(word);
    return size;
  }

  /** The members in order, or what is missing where that is less. */
  get smallerSide(): Side {
    this.#side ??= this.#sideOf(this.size * 2 <= this.#limit);
    return this.#side;
  }

  #sideOf(areMembers: boolean): Side {
    const numbers = new Uint32Array(areMembers ? this.size : this.#limit - this.size);
    let count = 0;
    this.#words.forEach((word, index) => {
      let rest = areMembers ? word : ~word;
      for (; rest !== 0 && count < numbers.length; rest &= rest - 1) {
        numbers[count] = index * 32 + 31 - Math.clz32(rest & -rest);
        count += 1;
      }
    });
    return { numbers, areMembers };
  }
}

/** How many bits of 32 are set: pairs, then fours, then bytes are summed side by side. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
