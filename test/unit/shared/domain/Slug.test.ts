import fc from 'fast-check';
import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { routes } from '../../../../functions/routes.ts';
import { Slug, slugFrom } from '../../../../functions/shared/domain/Slug.ts';

describe('Slug', () => {
  it.each(['abc', 'nikon-z6-iii', '7-iv', 'a'.repeat(120)])('takes %s', (slug) => {
    expect(is(Slug, slug)).toBe(true);
  });

  it.each([
    '',
    'ab',
    'a'.repeat(121),
    'Nikon',
    'a--b',
    '-ab',
    'ab-',
    'a_b',
    'câmera',
    'a b',
    'abc\n',
    'compare',
  ])('refuses %j', (slug) => {
    expect(is(Slug, slug)).toBe(false);
  });

  it('keeps every word that is a route below /content', () => {
    const words = Object.values(routes)
      .flatMap((operations) => Object.values(operations))
      .flatMap(({ path }) => /^\/content\/([a-z-]+)/.exec(path)?.[1] ?? []);
    for (const word of [
      ...words,
      'cameras',
      'changes',
      'compare',
      'facets',
      'feed',
      'sitemap',
      'suggest',
    ]) {
      expect(is(Slug, word), word).toBe(false);
    }
  });
});

describe('slugFrom', () => {
  it.each([
    ['Nikon Z6 III: análisis', 'nikon-z6-iii-analisis'],
    ['Avaliação — Câmera “São João”', 'avaliacao-camera-sao-joao'],
    ['  ¿50mm ƒ/1.8?  ', '50mm-1-8'],
    ['İSTANBUL', 'istanbul'],
    [`${'x'.repeat(119)} y`, 'x'.repeat(119)],
    ['相机', ''],
  ])('makes %j into %j', (title, slug) => {
    expect(slugFrom(title)).toBe(slug);
  });

  it('makes a slug, or what is too short or reserved for one, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 160 }), (title) => {
        expect(slugFrom(title)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slugFrom(title).length).toBeLessThanOrEqual(120);
      }),
    );
  });

  it('changes nothing in a slug', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,10}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        expect(slugFrom(words.join('-'))).toBe(words.join('-'));
      }),
    );
  });
});
