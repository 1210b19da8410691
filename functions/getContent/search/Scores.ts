/**
 * A score for some of many cards, by their numbers. What has no score costs no time: a search takes
 * as long as it finds cards, however many there are.
 */
export class Scores {
  /** Cards that have a score, in the order in which they got it. */
  readonly numbers: number[] = [];
  readonly #scores: Uint16Array;

  /** @param limit how many cards there are. */
  constructor(limit: number) {
    this.#scores = new Uint16Array(limit);
  }

  /** 0 where there is none. */
  of(number: number): number {
    return this.#scores[number] ?? 0;
  }

  /** Gives a card a score, where that is better than the one it has. */
  raise(number: number, score: number): void {
    const known = this.of(number);
    if (score <= known) return;
    if (known === 0) this.numbers.push(number);
    this.#scores[number] = score;
  }

  /** What is in both, with the sum of the scores. */
  and(other: Scores): Scores {
    const common = new Scores(this.#scores.length);
    const [few, many] = this.numbers.length < other.numbers.length ? [this, other] : [other, this];
    for (const number of few.numbers) {
      const score = many.of(number);
      if (score === 0) continue;
      common.numbers.push(number);
      common.#scores[number] = few.of(number) + score;
    }
    return common;
  }

  /** Gives each card that has a score another one, which is at least 1. */
  change(scoreOf: (number: number, score: number) => number): this {
    for (const number of this.numbers) this.#scores[number] = scoreOf(number, this.of(number));
    return this;
  }
}
