const hourMilliseconds = 3_600_000;

/** So many tries per name in an hour; counted before the outcome is known. */
export class HourlyLimit {
  readonly #limit: number;
  readonly #now: () => Date;
  readonly #tries = new Map<string, number[]>();

  constructor(limit: number, now: () => Date) {
    this.#limit = limit;
    this.#now = now;
  }

  /** @returns false when the hour's tries are used up. */
  begin(name: string): boolean {
    const now = this.#now().getTime();
    for (const [other, times] of this.#tries) {
      const recent = times.filter((time) => now - time < hourMilliseconds);
      if (recent.length > 0) this.#tries.set(other, recent);
      else this.#tries.delete(other);
    }
    const tries = this.#tries.get(name) ?? [];
    if (tries.length >= this.#limit) return false;
    this.#tries.set(name, [...tries, now]);
    return true;
  }
}
