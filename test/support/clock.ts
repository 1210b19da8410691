import type { Clock } from '../../functions/shared/ports.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID by number, rising with it. */
export function ulidOf(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / 32)) {
    text = `${alphabet[rest % 32]}${text}`;
  }
  return `01K${text.padStart(23, '0')}`;
}

/** A clock that stands still, with ids that count up. */
export function aClock(now = '2026-03-01T12:00:00.000Z'): Clock {
  let made = 0;
  return {
    now: new Date(now),
    newId: () => {
      made += 1;
      return ulidOf(made);
    },
  };
}
