import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePatch } from '../../../../examples/portal/src/desk/edit/draft/mergePatch.ts';
import { mergePatch as applied } from '../../../../functions/shared/domain/mergePatch.ts';
import { anyTree } from './anyTree.ts';

describe('the merge patch between two drafts', () => {
  it('makes one of the other, as the API applies it', () => {
    fc.assert(
      fc.property(anyTree, anyTree, (before, after) => {
        expect(applied(before, mergePatch(before, after))).toEqual(after);
      }),
    );
  });

  it('says nothing of what is the same', () => {
    const before = {
      award: 'gold',
      locales: { es: { title: 'A', pros: ['x'] }, en: {} },
      scores: {},
    };
    const after = structuredClone(before);
    expect(mergePatch(before, after)).toEqual({});
    after.locales.es.pros.push('y');
    expect(mergePatch(before, after)).toEqual({ locales: { es: { pros: ['x', 'y'] } } });
  });

  it('removes by null', () => {
    const { award: _, ...after } = { award: 'gold', locales: {} };
    expect(mergePatch({ award: 'gold', locales: { en: {} } }, after)).toEqual({
      award: null,
      locales: { en: null },
    });
  });
});
