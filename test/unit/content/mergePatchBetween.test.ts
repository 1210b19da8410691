import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePatch } from '../../../functions/shared/domain/mergePatch.ts';
import { mergePatchBetween } from '../../../lib/content/mergePatchBetween.ts';

/** JSON without null, which a merge patch cannot set, and with few names, so that they meet. */
const { json } = fc.letrec((tie) => ({
  json: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value') as fc.Arbitrary<unknown>),
  value: fc.oneof(
    { maxDepth: 3 },
    fc.integer({ max: 2, min: 0 }),
    fc.array(fc.integer({ max: 2, min: 0 }), { maxLength: 2 }),
    tie('json'),
  ),
}));

describe('mergePatchBetween', () => {
  it('makes the one of the other', () => {
    fc.assert(
      fc.property(json, json, (from, to) => {
        expect(mergePatch(from, mergePatchBetween(from as object, to as object))).toEqual(to);
      }),
    );
  });

  it('is empty between equals, in whatever order their fields are', () => {
    expect(mergePatchBetween({ a: 1, b: { c: [1] } }, { b: { c: [1] }, a: 1 })).toEqual({});
  });

  it('removes what is undefined', () => {
    expect(mergePatchBetween({ award: 'gold' }, { award: undefined })).toEqual({ award: null });
  });
});
