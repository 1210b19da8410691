import { randomBytes } from 'node:crypto';

type Entry<Value> = { readonly value: Value; readonly expiresAt: number };

/**
 * Things that are known by an unguessable name for a while: codes, browser sessions, half-done
 * sign-ins. In memory only: a restart ends them, and whoever was in between signs in again.
 */
export class ExpiringStore<Value> {
  readonly #now: () => Date;
  readonly #entries = new Map<string, Entry<Value>>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** @returns the name: 256 random bits in base64url. */
  put(value: Value, seconds: number): string {
    const now = this.#now().getTime();
    for (const [name, { expiresAt }] of this.#entries) {
      if (expiresAt <= now) this.#entries.delete(name);
    }
    const name = randomBytes(32).toString('base64url');
    this.#entries.set(name, { value, expiresAt: now + seconds * 1_000 });
    return name;
  }

  get(name: string | undefined): Value | undefined {
    const entry = name === undefined ? undefined : this.#entries.get(name);
    return entry && entry.expiresAt > this.#now().getTime() ? entry.value : undefined;
  }

  /** Like `get`, once. */
  take(name: string | undefined): Value | undefined {
    const value = this.get(name);
    if (name !== undefined) this.#entries.delete(name);
    return value;
  }
}
