import { describe, expect, it } from 'vitest';
import { facesOf, facesWithout, slugsOf } from '../../../../functions/shared/domain/faces.ts';
import { aPublishedReview, aReview, aSchedule, slug, wordsAt } from '../../../support/aReview.ts';

const es = { kind: 'page', locale: 'es', version: 3 };
const en = { kind: 'page', locale: 'en', version: 3 };

describe('what a review shows', () => {
  it('is nothing as long as it is a draft', () => {
    expect([...facesOf(aReview())]).toEqual([]);
  });

  it('is a page in each language that is live, whatever the working copy says', () => {
    const review = { ...aPublishedReview(), locales: { es: wordsAt('other') } };
    expect([...facesOf(review)]).toEqual([
      ['analisis', es],
      ['review', en],
    ]);
  });

  it('leads from every old address straight to the page of today', () => {
    const past = { es: [slug('first'), slug('second')] };
    expect(Object.fromEntries(facesOf(aPublishedReview({ past })))).toEqual({
      first: { kind: 'moved', locale: 'es', to: 'analisis' },
      second: { kind: 'moved', locale: 'es', to: 'analisis' },
      analisis: es,
      review: en,
    });
  });

  it('is gone where a language has no page any more', () => {
    const { live } = aPublishedReview();
    const review = { live: { en: live.en }, past: { es: [slug('analisis')] } };
    expect(Object.fromEntries(facesOf(review))).toEqual({
      analisis: { kind: 'gone', locale: 'es' },
      review: en,
    });
  });

  it('is gone for good at all addresses when the review is removed', () => {
    const past = { es: [slug('first')] };
    expect(Object.fromEntries(facesWithout(aPublishedReview({ past })))).toEqual({
      first: { kind: 'gone', locale: 'es' },
      analisis: { kind: 'gone', locale: 'es' },
      review: { kind: 'gone', locale: 'en' },
    });
  });
});

describe('the slugs of a review', () => {
  it('are those that are public, that wait, and that are written', () => {
    const review = aPublishedReview({
      past: { en: [slug('first')] },
      schedule: aSchedule({ en: 'waiting' }),
    });
    const rewritten = { ...review, locales: { es: wordsAt('written') } };
    expect(Object.fromEntries(slugsOf(rewritten))).toEqual({
      first: 'en',
      analisis: 'es',
      review: 'en',
      waiting: 'en',
      written: 'es',
    });
  });

  it.each([
    ['was public', { past: { es: [slug('mine')] } }],
    ['is public', { live: { es: { slug: slug('mine'), version: 1 } } }],
    ['waits', { schedule: aSchedule({ es: 'mine' }) }],
  ])('cannot be in one language what %s in another', (_, changes) => {
    const review = aReview({ ...changes, locales: { en: wordsAt('mine') } });
    expect(() => slugsOf(review)).toThrow(
      expect.objectContaining({
        code: 'SLUG_TAKEN',
        errors: [expect.objectContaining({ path: '/locales/en/slug' })],
      }),
    );
    expect(slugsOf({ ...review, locales: { es: wordsAt('mine') } }).get(slug('mine'))).toBe('es');
  });
});
