import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strictObject } from 'valibot';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../../../functions/shared/api/cursor.ts';
import { spanOf } from '../../../../functions/shared/api/listQuery.ts';
import { Instant, text } from '../../../../functions/shared/domain/fields.ts';

const Position = strictObject({ id: text(100), at: Instant });
const position = { id: 'nikon-z6', at: '2026-03-01T12:00:00.000Z' };
const refusal = expect.objectContaining({
  code: 'INVALID_CURSOR',
  errors: [expect.objectContaining({ path: '/cursor' })],
});

describe('a cursor', () => {
  it('gives back any position, in the list that gave it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 100 }), fc.string(), (id, list) => {
        fc.pre(id.trim() === id);
        const cursor = encodeCursor({ ...position, id }, list);
        expect(cursor).toMatch(/^[\w.-]+$/);
        expect(decodeCursor(Position, cursor, list)).toEqual({ ...position, id });
      }),
    );
  });

  it('is refused by another list', () => {
    const cursor = encodeCursor(position, 'content es');
    expect(() => decodeCursor(Position, cursor, 'content en')).toThrow(refusal);
  });

  it('is refused with any character changed', () => {
    const cursor = encodeCursor(position, 'list');
    fc.assert(
      fc.property(
        fc.nat({ max: cursor.length - 1 }),
        fc.constantFrom(...'aZ09-_.~'),
        (at, character) => {
          fc.pre(cursor[at] !== character);
          const changed = cursor.slice(0, at) + character + cursor.slice(at + 1);
          expect(() => decodeCursor(Position, changed, 'list')).toThrow(refusal);
        },
      ),
    );
  });

  it.each(['', '.', 'a', 'a.b', 'a.b.c', `${encodeCursor(position, 'list')}.x`])(
    'is not %j',
    (cursor) => {
      expect(() => decodeCursor(Position, cursor, 'list')).toThrow(refusal);
    },
  );

  it.each([
    ['nothing', null],
    ['no text', { id: '01K0000000000000000000000A' }],
    ['an empty text', ''],
    ['white space', 'a b'],
    ['more than a position can have', 'x'.repeat(201)],
  ])('that was forged with a good check and %s is refused', (_what, forged) => {
    const cursor = encodeCursor(forged, 'cameras');
    expect(() => spanOf({ limit: 20, cursor }, 'cameras')).toThrow(refusal);
  });

  it('is refused where its check is good, but it is no JSON', () => {
    const check = createHash('sha256').update('list\n_w').digest('base64url').slice(0, 12);
    expect(() => decodeCursor(Position, `_w.${check}`, 'list')).toThrow(refusal);
  });
});
