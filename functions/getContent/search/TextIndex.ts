import type { Card } from '../../shared/domain/Page.ts';
import { Lexicon } from './Lexicon.ts';
import { Scores } from './Scores.ts';
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

/**
 * Full text over the cards of a catalogue: every word typed must be found, the last one may be
 * unfinished. Scores go by the card alone, not by how common a word is elsewhere, so that they stay
 * the same while other cards are published, and a cursor keeps its place.
 *
 * A card has a slot for as long as it is published. With each publication only slots are numbered
 * anew, in the order of the catalogue, and not the 40 terms of every card.
 */
export class TextIndex {
  /** Of each term its cards and the weight there, as `slot * 16 + weight`. */
  readonly #lexicon = new Lexicon();
  readonly #slots = new Map<Card, number>();
  #usedSlots = 0;
  /** Of each slot: its card's number in the catalogue, or -1 where it is not published any more. */
  #numbers = new Int32Array();
  /** How many terms the name of each card has, by its number. */
  #nameLengths = new Uint8Array();

  constructor(cards: readonly Card[]) {
    this.update(cards);
  }

  /** Whether most of it is of cards that are not published any more. */
  get isWorn(): boolean {
    return this.#usedSlots > 2 * this.#slots.size + 100;
  }

  /** Makes it the index of other cards, most of which it has. */
  update(cards: readonly Card[]): void {
    for (const card of cards) if (!this.#slots.has(card)) this.#add(card);
    this.#numbers = new Int32Array(this.#usedSlots).fill(-1);
    cards.forEach((card, number) => {
      this.#numbers[this.#slots.get(card) ?? 0] = number;
    });
    this.#nameLengths = Uint8Array.from(cards, ({ model }) =>
      Math.min(wordsOf(model).length, longName),
    );
    if (this.#slots.size === cards.length) return;
    for (const [card, slot] of this.#slots) {
      if (this.#numbers[slot] === -1) this.#slots.delete(card);
    }
  }

  /**
   * The cards that have all words of a text, by their numbers; none where it has no words. In a
   * narrow scope some of those that are found in all, never others.
   */
  search(text: string, scope: Scope = 'all'): Scores {
    const words = tellingWordsOf(text);
    let hits: Scores | undefined;
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] ?? '';
      const next = words[index + 1];
      let found = this.#matches(stem(word), index === words.length - 1, scope);
      // `z 6` for `Z6`: two words may be one, if that is one that is known.
      if (next !== undefined && this.#isKnown(word + next)) {
        const isLast = index === words.length - 2;
        found = found.and(this.#matches(stem(next), isLast, scope));
        const joined = this.#matches(word + next, isLast, scope);
        for (const number of joined.numbers) found.raise(number, joined.of(number));
        index += 1;
      }
      hits = hits ? hits.and(found) : found;
    }
    // Among names that fit, the shortest is meant: `R5` before `R5 C`.
    return (hits ?? this.#nobody()).change(
      (number, score) => score * 10 + longName - (this.#nameLengths[number] ?? 0),
    );
  }

  #nobody(): Scores {
    return new Scores(this.#nameLengths.length);
  }

  #matches(word: string, isLast: boolean, scope: Scope): Scores {
    const found = this.#nobody();
    let isFound = false;
    const take = (term: string, factor: number) => {
      for (const entry of this.#lexicon.entries(term)) {
        const number = this.#numbers[entry >>> 4] ?? -1;
        if (number < 0) continue;
        // Anywhere: a word that is known has no typo.
        isFound = true;
        const weight = entry & 15;
        if (weight >= least[scope]) found.raise(number, weight * factor);
      }
    };
    take(word, quality.exact);
    if (isLast) for (const term of this.#lexicon.startingWith(word)) take(term, quality.prefix);
    // The typo of a model's number is another model.
    if (!isFound && word.length >= shortestWithTypo && !/\d/.test(word)) {
      for (const term of this.#lexicon.oneTypoAway(word)) take(term, quality.typo);
    }
    return found;
  }

  #isKnown(word: string): boolean {
    return this.#lexicon.entries(word).some((entry) => (this.#numbers[entry >>> 4] ?? -1) >= 0);
  }

  #add(card: Card): void {
    const slot = this.#usedSlots;
    this.#usedSlots += 1;
    this.#slots.set(card, slot);
    // In order of weight: what the card has of a term already counts as much or more.
    const isOfCard = (entry: number): boolean => entry >>> 4 === slot;
    const put = (terms: readonly string[], weight: number) => {
      for (const term of terms) this.#lexicon.add(term, slot * 16 + weight, isOfCard);
    };
    const names = [card.model, ...(card.aliases ?? [])];
    const words = names.map(wordsOf);
    put(words.flat().concat(wordsOf(card.brand)).map(stem), weights.name);
    // As they are written, for who is on the way to `Mark IV`: `ma`, `mark i`.
    put(names.flatMap(folded), weights.name);
    put([nicknames.get(card.brand) ?? []].flat(), weights.name);
    put(words.flatMap(joinedOf), weights.joined);
    put(tellingWordsOf(card.title).map(stem), weights.title);
    put(tellingWordsOf(card.summary).map(stem), weights.summary);
  }
}

/** People join the words of a name as they please: `eosr5`, `ilce7m4`. */
const joinedOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((_, start) =>
    [2, 3, 4]
      .filter((length) => start + length <= words.length)
      .map((length) => words.slice(start, start + length).join('')),
  );
