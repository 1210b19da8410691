import { describe, expect, it } from 'vitest';
import { publish, withdraw } from '../../../../functions/shared/domain/publish.ts';
import type { Review } from '../../../../functions/shared/domain/Review.ts';
import { aPublishedReview, aReview, aSchedule, slug, wordsAt } from '../../../support/aReview.ts';
import { aReadyImage, knownImages, usesOf } from '../../../support/reviewImages.ts';

const publishNow = (review: Review, only?: readonly ('es' | 'pt-BR' | 'en')[]) =>
  publish(review, { content: review, only, images: new Map() });

describe('publishing', () => {
  it('makes readers see the version in all its languages, at the time of the change', () => {
    const review = aReview({ updatedAt: '2026-03-01T12:00:07.001Z' });
    expect(publishNow(review)).toEqual({
      ...review,
      state: 'published',
      publishedAt: '2026-03-01T12:00:07.001Z',
      live: { es: { slug: 'analisis', version: 3 }, en: { slug: 'review', version: 3 } },
      past: {},
    });
  });

  it('keeps the time of the first publication, also after a withdrawal', () => {
    const { publishedAt } = aPublishedReview();
    expect(publishNow(withdraw(aPublishedReview({ version: 4 })))).toMatchObject({ publishedAt });
  });

  it('of some languages leaves the others as they are', () => {
    const locales = { es: wordsAt('nuevo'), en: wordsAt('new') };
    const review = { ...aPublishedReview(), version: 5, locales };
    expect(publishNow(review, ['en'])).toMatchObject({
      live: { es: { slug: 'analisis', version: 3 }, en: { slug: 'new', version: 5 } },
      past: { en: ['review'] },
    });
  });

  it('of all languages takes away those that the version does not have any more', () => {
    const review = { ...aPublishedReview(), version: 5, locales: { en: wordsAt('review') } };
    const { live, past } = publishNow(review);
    expect({ live, past }).toEqual({
      live: { en: { slug: 'review', version: 5 } },
      past: { es: ['analisis'] },
    });
  });

  it('of another version than the working copy leaves the working copy alone', () => {
    const content = aReview();
    const review = { ...aReview(), version: 7, locales: { es: wordsAt('later') } };
    const published = publish(review, { content, images: new Map() });
    expect(published.locales).toEqual(review.locales);
    expect(published).toMatchObject({
      version: 7,
      live: { es: { slug: 'analisis', version: 3 }, en: { slug: 'review', version: 3 } },
    });
  });

  it('fulfils what was scheduled and what was asked for', () => {
    const requestedChanges = { note: 'More', by: 'Carla', at: '2026-03-01T12:00:00.000Z' };
    const review = aReview({ schedule: aSchedule(), requestedChanges });
    const published = publishNow(review);
    expect(published).not.toHaveProperty('schedule');
    expect(published).not.toHaveProperty('requestedChanges');
  });

  it('is refused with everything that it lacks, in the chosen languages only', () => {
    const review = aReview({
      coverage: 0.5,
      testUnit: undefined,
      locales: { es: wordsAt('uno', { body: undefined }), en: wordsAt('one', { pros: [] }) },
    });
    const pathsOf = (only?: readonly ('es' | 'pt-BR' | 'en')[]) => {
      try {
        publishNow(review, only);
      } catch (error) {
        return (error as { errors: { path: string }[] }).errors.map(({ path }) => path);
      }
      return [];
    };
    expect(pathsOf()).toEqual(['/scores', '/testUnit', '/locales/es/body', '/locales/en/pros']);
    expect(pathsOf(['en'])).toEqual(['/scores', '/testUnit', '/locales/en/pros']);
    expect(pathsOf(['pt-BR'])).toHaveLength(2 + 5);
  });

  it('goes back to an address that it had', () => {
    const moved = publishNow({ ...aPublishedReview(), locales: { es: wordsAt('other') } });
    expect(moved.past).toEqual({ es: ['analisis'], en: ['review'] });
    const back = publishNow({ ...moved, locales: { es: wordsAt('analisis') } });
    expect(back).toMatchObject({ live: { es: { slug: 'analisis' } }, past: { es: ['other'] } });
  });
});

describe('withdrawing', () => {
  it('leaves no page, the addresses gone, nothing waiting, and no preview', () => {
    const review = aPublishedReview({
      past: { es: [slug('first')] },
      schedule: aSchedule(),
      previewEpoch: 4,
    });
    const { schedule, ...rest } = review;
    expect(withdraw(review)).toEqual({
      ...rest,
      state: 'withdrawn',
      live: {},
      past: { es: ['first', 'analisis'], en: ['review'] },
      previewEpoch: 5,
    });
  });
});

it('keeps the images of a version with each language that shows it', () => {
  const [one, other] = [aReadyImage(1), aReadyImage(2)];
  const before = aPublishedReview({ images: usesOf(one) });
  const published = publish(
    { ...before, version: 4, images: usesOf(other) },
    {
      content: { ...before, version: 4, images: usesOf(other) },
      only: ['en'],
      images: knownImages(other),
    },
  );
  expect(published.live).toEqual({
    es: { slug: 'analisis', version: 3 },
    en: { slug: 'review', version: 4, images: [other.id] },
  });
  expect(withdraw(published).live).toEqual({});
});

describe('the twelfth address of a page', () => {
  const word = (number: number) => `address-${number}`;
  const at = (review: Review, number: number) =>
    publishNow({ ...review, locales: { es: wordsAt(word(number)) } });
  const wandered = Array.from({ length: 11 }, (_, number) => number).reduce(at, aReview());

  it('is one too many', () => {
    expect(wandered.past.es).toHaveLength(10);
    expect(() => at(wandered, 11)).toThrow(expect.objectContaining({ code: 'TOO_MANY_SLUGS' }));
    expect(at(wandered, 7).live.es?.slug).toBe(word(7));
  });

  it('does not keep a review from being withdrawn, nor from coming back', () => {
    const withdrawn = withdraw(wandered);
    expect(withdrawn.past.es).toHaveLength(11);
    expect(at(withdrawn, 3).past.es).toHaveLength(10);
    expect(() => at(withdrawn, 11)).toThrow(expect.objectContaining({ code: 'TOO_MANY_SLUGS' }));
  });
});
