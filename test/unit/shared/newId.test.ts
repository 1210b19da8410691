import { expect, it } from 'vitest';
import { newId } from '../../../functions/shared/newId.ts';

const moment = Date.UTC(2026, 10, 1);

it('gives ids of one moment in rising order', () => {
  const ids = Array.from({ length: 1000 }, () => newId(moment));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(1000);
});

it('draws every character of a ULID by chance', () => {
  // Later than any id that was asked for before: each is drawn anew.
  const ids = Array.from({ length: 2000 }, (_, index) => newId(moment + 1 + index));
  for (let place = 10; place < 26; place += 1) {
    const drawn = new Set(ids.map((id) => id[place]));
    expect([...drawn].sort().join('')).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
  }
});
