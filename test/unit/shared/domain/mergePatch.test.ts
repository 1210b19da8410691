import fc from 'fast-check';
import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { MergePatch, mergePatch } from '../../../../functions/shared/domain/mergePatch.ts';

/** RFC 7396, appendix A, word for word. */
const examples: readonly [original: string, patch: string, result: string][] = [
  ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
  ['{"a":"b"}', '{"a":null}', '{}'],
  ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
  ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
  ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
  ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
  ['["a","b"]', '["c","d"]', '["c","d"]'],
  ['{"a":"b"}', '["c"]', '["c"]'],
  ['{"a":"foo"}', 'null', 'null'],
  ['{"a":"foo"}', '"bar"', '"bar"'],
  ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
  ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
  ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
];

describe('a merge patch', () => {
  it.each(examples)('%s patched by %s is %s', (original, patch, result) => {
    expect(mergePatch(JSON.parse(original), JSON.parse(patch))).toEqual(JSON.parse(result));
  });

  it('leaves both of its arguments as they were', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (original, patch) => {
        const before = structuredClone({ original, patch });
        mergePatch(original, patch);
        expect({ original, patch }).toEqual(before);
      }),
    );
  });

  it('applied twice is as if applied once', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (original, patch) => {
        const once = mergePatch(original, patch);
        expect(mergePatch(once, patch)).toEqual(once);
      }),
    );
  });

  it('of nobody’s prototype changes no prototype', () => {
    const patched = mergePatch({}, JSON.parse('{"__proto__":{"isAdmin":true},"toString":1}'));
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    expect(Object.keys(patched as object)).toEqual(['__proto__', 'toString']);
  });
});

it.each([
  [{}, true],
  [{ constructor: 1 }, true],
  [[], false],
  [null, false],
  ['text', false],
  [7, false],
])('%j changes a resource: %s', (patch, isPatch) => {
  expect(is(MergePatch, patch)).toBe(isPatch);
});
