import { parse } from 'valibot';
import { type Locale, locales } from '../../functions/shared/domain/Locale.ts';
import { Review } from '../../functions/shared/domain/Review.ts';
import type { Slug } from '../../functions/shared/domain/Slug.ts';
import { aCamera } from './cameras.ts';
import { ulidOf } from './clock.ts';
import { anEditor } from './editors.ts';
import { scoresOf, someWords } from './reviews.ts';

const { sub, name } = anEditor();
const written = '2026-02-20T09:00:00.000Z';

/** A word as a slug: for what no request goes through. */
export const slug = (word: string): Slug => word as Slug;

/** Words with a slug, with all that publishing demands. */
export const wordsAt = (word: string, changes: object = {}) => ({
  ...someWords(`Review ${word}`),
  slug: slug(word),
  ...changes,
});

/** A review as it is kept: a complete draft in its third version, in Spanish and English. */
export const aReview = (changes: object = {}): Review =>
  parse(Review, {
    id: ulidOf(2000),
    cameraId: aCamera().id,
    ownerId: sub,
    authors: [name],
    state: 'draft',
    version: 3,
    rubric: 'camera-1',
    testUnit: { source: 'loan' },
    scores: scoresOf('camera-1', 88),
    overall: 88,
    coverage: 1,
    locales: { es: wordsAt('analisis'), en: wordsAt('review') },
    createdAt: written,
    updatedAt: written,
    ...changes,
  });

/** The same review, public as it is. */
export const aPublishedReview = (changes: object = {}): Review => {
  const review = aReview(changes);
  const { version } = review;
  const live = Object.fromEntries(
    locales.flatMap((locale) => {
      const words = review.locales[locale];
      return words ? [[locale, { slug: words.slug, version }]] : [];
    }),
  );
  return { ...review, state: 'published', publishedAt: written, live, ...changes };
};

/** A publication of a version that waits for its time: `aReview({ schedule: aSchedule() })`. */
export const aSchedule = (
  slugs: Partial<Record<Locale, string>> = { es: 'analisis', en: 'review' },
  changes: object = {},
) => ({
  at: '2026-03-01T12:00:00.000Z',
  timeZone: 'America/Santiago',
  version: 3,
  slugs,
  isWhole: true,
  by: sub,
  ...changes,
});
