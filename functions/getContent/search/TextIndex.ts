import type { Card } from '../../shared/domain/Page.ts';
import { isOneTypoAway } from './isOneTypoAway.ts';
import { folded, stem, tellingWordsOf, wordsOf } from './termsOf.ts';

/** What a term found in each field counts. A camera's name says best which one is meant. */
const weights = { name: 8, joined: 6, title: 3, summary: 1 } as const;
/** Where all words must be found: anywhere, in title or name, in the name. */
export type Scope = keyof typeof least;
const least = { all: weights.summary, title: weights.title, name: weights.joined } as const;
/** What a match counts: the word itself, the begin of one, one with a typo. */
const quality = { exact: 10, prefix: 6, typo: 4 } as const;
/** A word of five letters may have lost one to the stem; shorter words have too many neighbours. */
const shortestWithTypo = 4;

/** What people call a brand. */
const nicknames: ReadonlyMap<string, string> = new Map([['Fujifilm', 'fuji']]);
/** Names of that many terms and more count as equally long. */
const longName = 9;

/** The score of each card by its number in the catalogue; 0 where it is not found. */
export type Hits = Uint16Array;

/**
 * Full text over the cards of a catalogue: every word typed must be found, the last one may be
 * unfinished. Scores go by the card alone, not by how common a word is elsewhere, so that they stay
 * the same while other cards are published, and a cursor keeps its place.
 */
export class TextIndex {
  /** Of each term its cards and the weight there, as `number * 16 + weight`. */
  readonly #postings = new Map<string, number[]>();
  /** In order, for prefixes. */
  readonly #terms: readonly string[];
  readonly #nameLengths: Uint8Array;

  constructor(cards: readonly Card[]) {
    cards.forEach((card, number) => {
      for (const [term, weight] of weightsOf(card)) {
        const posting = this.#postings.get(term);
        if (posting) posting.push(number * 16 + weight);
        else this.#postings.set(term, [number * 16 + weight]);
      }
    });
    this.#terms = [...this.#postings.keys()].sort();
    this.#nameLengths = Uint8Array.from(cards, ({ model }) =>
      Math.min(wordsOf(model).length, longName),
    );
  }

  /**
   * The cards that have all words of a text; none where it has no words. In a narrow scope some of
   * those that are found in all, never others.
   */
  search(text: string, scope: Scope = 'all'): Hits {
    const words = tellingWordsOf(text);
    let hits: Hits | undefined;
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] ?? '';
      const next = words[index + 1];
      let found = this.#matches(stem(word), index === words.length - 1, scope);
      // `z 6` for `Z6`: two words may be one, if that is one that is known.
      if (next !== undefined && this.#postings.has(word + next)) {
        const isLast = index === words.length - 2;
        const joined = this.#matches(word + next, isLast, scope);
        const both = inBoth(found, this.#matches(stem(next), isLast, scope));
        found = both.map((score, number) => Math.max(score, joined[number] ?? 0));
        index += 1;
      }
      hits = hits ? inBoth(hits, found) : found;
    }
    // Among names that fit, the shortest is meant: `R5` before `R5 C`.
    return (hits ?? this.#nobody()).map((score, number) =>
      score === 0 ? 0 : score * 10 + longName - (this.#nameLengths[number] ?? 0),
    );
  }

  #nobody(): Hits {
    return new Uint16Array(this.#nameLengths.length);
  }

  #matches(word: string, isLast: boolean, scope: Scope): Hits {
    const found = this.#nobody();
    let isFound = false;
    const take = (term: string, factor: number) => {
      for (const entry of this.#postings.get(term) ?? []) {
        const score = (entry & 15) * factor;
        if (score > (found[entry >>> 4] ?? 0) && (entry & 15) >= least[scope]) {
          found[entry >>> 4] = score;
        }
        // Anywhere: a word that is known has no typo.
        isFound = true;
      }
    };
    take(word, quality.exact);
    if (isLast) for (const term of this.#startingWith(word)) take(term, quality.prefix);
    // The typo of a model's number is another model.
    if (!isFound && word.length >= shortestWithTypo && !/\d/.test(word)) {
      for (const term of this.#terms) if (isOneTypoAway(word, term)) take(term, quality.typo);
    }
    return found;
  }

  /** The longer terms that start with a word. */
  #startingWith(word: string): readonly string[] {
    const first = this.#placeOf(word);
    const found: string[] = [];
    for (let place = first; place < this.#terms.length; place += 1) {
      const term = this.#terms[place] ?? '';
      if (!term.startsWith(word)) break;
      if (term !== word) found.push(term);
    }
    return found;
  }

  #placeOf(word: string): number {
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

/** The terms of a card, each with its highest weight. */
function weightsOf(card: Card): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const put = (terms: readonly string[], weight: number) => {
    for (const term of terms) if ((found.get(term) ?? 0) < weight) found.set(term, weight);
  };
  for (const name of [card.model, ...(card.aliases ?? [])]) {
    const words = wordsOf(name);
    put(words.map(stem), weights.name);
    // As they are written, for who is on the way to `Mark IV`: `ma`, `mark i`.
    put(folded(name), weights.name);
    // People join the words of a name as they please: `eosr5`, `ilce7m4`.
    for (let start = 0; start < words.length; start += 1) {
      for (let end = start + 2; end <= Math.min(words.length, start + 4); end += 1) {
        put([words.slice(start, end).join('')], weights.joined);
      }
    }
  }
  put(wordsOf(card.brand).map(stem), weights.name);
  const nickname = nicknames.get(card.brand);
  if (nickname) put([nickname], weights.name);
  put(tellingWordsOf(card.title).map(stem), weights.title);
  put(tellingWordsOf(card.summary).map(stem), weights.summary);
  return found;
}

/** What is in both, with the sum of the scores. */
function inBoth(a: Hits, b: Hits): Hits {
  const common = new Uint16Array(a.length);
  for (let number = 0; number < a.length; number += 1) {
    const score = a[number] ?? 0;
    const other = b[number] ?? 0;
    if (score > 0 && other > 0) common[number] = score + other;
  }
  return common;
}
