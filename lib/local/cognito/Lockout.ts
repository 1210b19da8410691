type Attempts = {
  readonly failures: number;
  readonly lastAt: number;
  readonly lockedUntil: number;
};

const quietMilliseconds = 15 * 60_000;
const freeFailures = 5;
/** Names that nobody has are counted too, so the oldest go when there are very many. */
const maximumNames = 10_000;

/**
 * Cognito's lockout: the fifth wrong password locks for one second, each further one for twice
 * as long, up to about 15 minutes; tries meanwhile are refused and not counted; success or 15
 * quiet minutes start afresh.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/authentication.html#authentication-flow-lockout-behavior
 */
export class Lockout {
  readonly #now: () => Date;
  readonly #attempts = new Map<string, Attempts>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  /**
   * Counts a try as failed before its password is looked at, so that tries side by side cannot
   * slip through together; `succeed` takes it back.
   * @returns false when the name is locked.
   */
  begin(name: string): boolean {
    const now = this.#now().getTime();
    const known = this.#attempts.get(name);
    const isForgotten = !known || now - known.lastAt >= quietMilliseconds;
    if (!isForgotten && now < known.lockedUntil) return false;
    const failures = (isForgotten ? 0 : known.failures) + 1;
    const locked =
      failures < freeFailures
        ? 0
        : Math.min(1_000 * 2 ** (failures - freeFailures), quietMilliseconds);
    this.#attempts.delete(name);
    this.#attempts.set(name, { failures, lastAt: now, lockedUntil: now + locked });
    if (this.#attempts.size > maximumNames) {
      const [oldest] = this.#attempts.keys();
      if (oldest !== undefined) this.#attempts.delete(oldest);
    }
    return true;
  }

  succeed(name: string): void {
    this.#attempts.delete(name);
  }
}
