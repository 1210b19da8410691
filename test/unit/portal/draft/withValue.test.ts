import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../../examples/portal/src/desk/edit/draft/draftOf.ts';
import { pointer } from '../../../../examples/portal/src/desk/edit/draft/pointer.ts';
import { tidy } from '../../../../examples/portal/src/desk/edit/draft/tidy.ts';
import { valueAt } from '../../../../examples/portal/src/desk/edit/draft/valueAt.ts';
import { withValue } from '../../../../examples/portal/src/desk/edit/draft/withValue.ts';

const words = { title: 'Uno', slug: 'uno', pros: ['a', ' ', 'b', ''], cons: [], goodFor: [] };
const draft = { locales: { es: words }, scores: {}, images: [] };

describe('a field of a draft', () => {
  it('is set and read by its pointer, and nothing else changes', () => {
    const before = structuredClone(draft);
    const changed = withValue(draft, '/locales/es/seo/title', 'Corto');
    expect(changed).toEqual({ ...draft, locales: { es: { ...words, seo: { title: 'Corto' } } } });
    expect(valueAt(changed, '/locales/es/seo/title')).toBe('Corto');
    expect(valueAt(changed, '/locales/es/pros/2')).toBe('b');
    expect(valueAt(changed, '/locales/en/title')).toBeUndefined();
    expect(draft).toEqual(before);
  });

  it('leaves nothing empty behind that a review need not have', () => {
    for (const path of ['/locales/es/seo/title', '/scores/video/value', '/testUnit/firmware']) {
      expect(withValue(withValue(draft, path, 'x'), path, undefined)).toEqual(draft);
    }
    const listed = withValue(draft, '/locales/es/pros', []);
    expect(listed.locales.es).toMatchObject({ pros: [] });
  });

  it('has a pointer whose parts may hold anything', () => {
    const path = pointer.of('a/b', 'c~1', 0);
    expect(path).toBe('/a~1b/c~01/0');
    expect(pointer.parts(path)).toEqual(['a/b', 'c~1', '0']);
  });
});

describe('a draft', () => {
  it('is sent without empty lines of its lists', () => {
    expect(tidy(draft).locales.es?.pros).toEqual(['a', 'b']);
    const tidied = tidy(draft);
    expect(tidy(tidied)).toBe(tidied);
  });

  it('has a test unit only where something is said of it', () => {
    const review = { ...draft, testUnit: { source: 'loan' as const, preProduction: false } };
    const drafted = draftOf(review as never);
    expect(drafted.testUnit).toEqual({ source: 'loan' });
    expect(withValue(drafted, '/testUnit/source', undefined)).toEqual(draft);
    expect(draftOf(draft as never)).toEqual(draft);
  });
});
