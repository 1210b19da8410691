import { randomFillSync } from 'node:crypto';
import { monotonicFactory } from 'ulid';

const pool = new Uint8Array(256);
let used = pool.length;

/**
 * The `ulid` package asks the system for each of an id's 16 random characters: 30 µs an id, and the
 * browser's half of `node:crypto` is loaded for it. From a pool it takes 2 µs.
 */
function randomFraction(): number {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const byte = pool[used] ?? 0;
  used += 1;
  return byte / 256;
}

/**
 * A ULID of a moment, in milliseconds since 1970. Ids of one moment rise in the order in which they
 * were asked for, and so do audit entries.
 */
export const newId: (moment: number) => string = monotonicFactory(randomFraction);
