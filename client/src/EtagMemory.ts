export type Remembered = {
  readonly etag: string;
  readonly headers: Headers;
  readonly text: string;
};

/** Answers by address; what was not asked for longest goes first. */
export class EtagMemory {
  readonly #answers = new Map<string, Remembered>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  get(address: string): Remembered | undefined {
    const answer = this.#answers.get(address);
    if (answer) this.keep(address, answer);
    return answer;
  }

  keep(address: string, answer: Remembered): void {
    this.#answers.delete(address);
    this.#answers.set(address, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > this.#size && oldest !== undefined) this.#answers.delete(oldest);
  }
}
