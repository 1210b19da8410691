import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { routes } from '../../../../functions/routes.ts';
import type { Route } from '../../../../functions/shared/api/Route.ts';
import type { Fault } from '../../../../functions/shared/domain/Fault.ts';
import { listOf, oneOf, text } from '../../../../functions/shared/domain/fields.ts';
import { fitTo } from '../../../../functions/shared/domain/fitTo.ts';

const faultsOf = (schema: v.GenericSchema, input: unknown): readonly Fault[] => {
  const fitted = fitTo(schema, input);
  return 'faults' in fitted ? fitted.faults : [];
};

const schema = v.strictObject({
  name: text(5),
  'a/b~c': v.optional(oneOf(['x', 'y'])),
  list: v.optional(listOf(v.strictObject({ n: v.number() }), 2)),
  pair: v.optional(v.strictTuple([v.number(), v.number()])),
});

describe('fitTo', () => {
  it.each([
    ['', null, 'WRONG_TYPE', 'must be an object'],
    ['/name', {}, 'REQUIRED', 'is required'],
    ['/name', { name: 5 }, 'WRONG_TYPE', 'must be text'],
    ['/name', { name: ' ' }, 'TOO_SHORT', 'must not be empty'],
    ['/name', { name: '123456' }, 'TOO_LONG', 'must have at most 5 characters'],
    ['/a~1b~0c', { name: 'n', 'a/b~c': 'z' }, 'NOT_ALLOWED', 'must be one of x, y'],
    ['/list', { name: 'n', list: {} }, 'WRONG_TYPE', 'must be a list'],
    ['/list/1/n', { name: 'n', list: [{ n: 1 }, { n: '2' }] }, 'WRONG_TYPE', 'must be a number'],
    ['/pair/2', { name: 'n', pair: [1, 2, 3] }, 'UNKNOWN_FIELD', 'is not known here'],
    ['/~0~1', { name: 'n', '~/': 1 }, 'UNKNOWN_FIELD', 'is not known here'],
    ['/toString', { name: 'n', toString: 1 }, 'UNKNOWN_FIELD', 'is not known here'],
  ])('points to %j in %j: %s', (path, input, code, message) => {
    expect(faultsOf(schema, input)).toEqual([{ path, code, message }]);
  });

  it('finds every unknown field of an object, among every other fault', () => {
    const input = JSON.parse('{"one":1,"__proto__":2,"list":[{"n":1,"deep":1,"er":1}],"two":2}');
    expect(
      faultsOf(schema, input)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(['/__proto__', '/list/0/deep', '/list/0/er', '/name', '/one', '/two']);
  });

  it('stops looking for unknown fields somewhere', () => {
    const many = Object.fromEntries(Array.from({ length: 30_000 }, (_, i) => [`f${i}`, 1]));
    const faults = faultsOf(schema, { name: 'n', ...many });
    expect(faults.length).toBeGreaterThan(10);
    expect(faults.length).toBeLessThan(100);
  });
});

const bodies = Object.values(routes)
  .flatMap((operations) => Object.entries<Route>(operations))
  .flatMap(([id, { body }]) => (body ? [{ id, body }] : []));

it.each(bodies)('every fault of $id is in the words of the contract', ({ body }) => {
  const word = fc.constantFrom('kind', 'camera', 'locales', 'es', 'specs', 'title', 'scores', 'x');
  const { json } = fc.letrec((again) => ({
    json: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, 1.5, -1, '', 'camera'),
      fc.array(again('json'), { maxLength: 3 }),
      fc.dictionary(word, again('json')),
    ),
  }));
  fc.assert(
    fc.property(json, (input) => {
      for (const { path, code, message } of faultsOf(body, input)) {
        expect(path).toMatch(/^(\/[^/]*)*$/);
        expect(code).toMatch(/^[A-Z_]+$/);
        expect(message).toMatch(/^(is|must) /);
      }
    }),
  );
});
