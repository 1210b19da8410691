import { describe, expect, it } from 'vitest';
import { slugsFor } from '../../../../functions/shared/domain/slugsFor.ts';
import { aNewReview, parsedReview } from '../../../support/reviews.ts';

const slugsOf = (locales: object) => slugsFor(parsedReview(aNewReview({ locales })));

describe('slugsFor', () => {
  it.each([
    [
      'made from the title',
      { es: { title: 'Nikon Z6 III: análisis' } },
      { es: 'nikon-z6-iii-analisis' },
    ],
    ['as the editor chose it', { es: { title: 'Nikon', slug: 'z6-review' } }, { es: 'z6-review' }],
    [
      'told apart by language where titles are the same',
      { es: { title: 'Nikon Z6' }, 'pt-BR': { title: 'Nikon Z6!' }, en: { title: 'NIKON Z6' } },
      { es: 'nikon-z6', 'pt-BR': 'nikon-z6-pt-br', en: 'nikon-z6-en' },
    ],
    [
      'told apart from the slug that another language chose',
      { es: { title: 'A', slug: 'nikon-z6' }, en: { title: 'Nikon Z6' } },
      { es: 'nikon-z6', en: 'nikon-z6-en' },
    ],
  ])('gives a slug %s', (_what, locales, slugs) => {
    expect(slugsOf(locales)).toEqual({ slugs, faults: [] });
  });

  it.each([
    ['of letters that have no slug', { en: { title: '相机' } }, '/locales/en/slug', 'REQUIRED'],
    [
      'that is a word of the portal',
      { 'pt-BR': { title: 'Compare!' } },
      '/locales/pt-BR/slug',
      'REQUIRED',
    ],
    [
      'chosen twice',
      { es: { title: 'A', slug: 'abc' }, en: { title: 'B', slug: 'abc' } },
      '/locales/en/slug',
      'DUPLICATE',
    ],
  ])('refuses a slug %s, and points to it', (_what, locales, path, code) => {
    expect(slugsOf(locales).faults).toMatchObject([{ path, code }]);
  });
});
