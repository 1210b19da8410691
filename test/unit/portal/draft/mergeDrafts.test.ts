import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeDrafts } from '../../../../examples/portal/src/desk/edit/draft/mergeDrafts.ts';
import { anyTree } from './anyTree.ts';

describe('merging what two editors made of one version', () => {
  it('takes what only one of them changed', () => {
    fc.assert(
      fc.property(anyTree, anyTree, (base, changed) => {
        const mine = mergeDrafts(base, changed, base);
        expect(mine).toEqual({ draft: changed, conflicts: [], taken: [] });
        const { draft, conflicts } = mergeDrafts(base, base, changed);
        expect({ draft, conflicts }).toEqual({ draft: changed, conflicts: [] });
      }),
    );
  });

  it('finds the same conflicts from both sides, and none where both made the same', () => {
    fc.assert(
      fc.property(anyTree, anyTree, anyTree, (base, mine, theirs) => {
        const seen = mergeDrafts(base, mine, theirs);
        const turned = mergeDrafts(base, theirs, mine);
        const sides = turned.conflicts.map(({ path, ...both }) => ({
          path,
          mine: both.theirs,
          theirs: both.mine,
        }));
        const byPath = (one: { path: string }, other: { path: string }) =>
          one.path < other.path ? -1 : 1;
        expect(seen.conflicts.toSorted(byPath)).toEqual(sides.toSorted(byPath));
        if (!seen.conflicts.length) expect(seen.draft).toEqual(turned.draft);
        expect(mergeDrafts(base, mine, mine)).toEqual({ draft: mine, conflicts: [], taken: [] });
      }),
    );
  });

  const words = (title: string, pros: readonly string[]) => ({ title, pros });

  it('goes field by field, with lists and scores as a whole', () => {
    const base = {
      locales: { es: words('Uno', ['a']), en: words('One', []) },
      scores: { build: { value: 70, note: 'firm' }, video: { value: 50 } },
    };
    const mine = {
      locales: { es: words('Mío', ['a', 'b']), en: words('One', []) },
      scores: { build: { value: 75, note: 'firm' }, video: { value: 50 } },
    };
    const theirs = {
      locales: { es: words('Suyo', ['a']), en: words('Their', []) },
      scores: { build: { value: 70, note: 'creaks' }, video: { value: 60 } },
    };
    const merged = mergeDrafts(base, mine, theirs);
    expect(merged.conflicts).toEqual([
      { path: '/locales/es/title', mine: 'Mío', theirs: 'Suyo' },
      { path: '/scores/build', mine: mine.scores.build, theirs: theirs.scores.build },
    ]);
    expect(merged.taken).toEqual(['/locales/en/title', '/scores/video']);
    expect(merged.draft).toEqual({
      locales: { es: words('Mío', ['a', 'b']), en: words('Their', []) },
      scores: { build: mine.scores.build, video: { value: 60 } },
    });
  });

  it('asks about a language that one removed while the other wrote in it', () => {
    type Words = { locales: { es?: object; en: object } };
    const base: Words = { locales: { es: words('Uno', []), en: words('One', []) } };
    const without: Words = { locales: { en: words('One', []) } };
    const written: Words = { locales: { es: words('Dos', []), en: words('One', []) } };
    expect(mergeDrafts(base, without, written)).toMatchObject({
      draft: without,
      conflicts: [{ path: '/locales/es', mine: undefined, theirs: words('Dos', []) }],
    });
  });
});
