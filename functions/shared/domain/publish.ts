import type { Camera } from './Camera.ts';
import { DomainError } from './DomainError.ts';
import type { Locale } from './Locale.ts';
import { type Page, pageOf } from './Page.ts';
import { publicationFaults } from './publicationFaults.ts';
import type { Review } from './Review.ts';

/** A review that is now public, and the pages that show it. */
export type Published = { readonly review: Review; readonly pages: readonly Page[] };

/**
 * Publishes a review in the given languages.
 * @throws DomainError `REVIEW_INCOMPLETE` with everything that publishing still demands.
 */
export function publish(
  review: Review,
  locales: readonly Locale[],
  camera: Camera,
  now: Date,
): Published {
  const errors = publicationFaults(review, locales);
  if (errors.length > 0 || review.overall === undefined) {
    throw new DomainError('REVIEW_INCOMPLETE', 'The review lacks what publishing demands', {
      errors,
    });
  }
  const published = {
    ...review,
    overall: review.overall,
    state: 'published' as const,
    publishedAt: review.publishedAt ?? now.toISOString(),
    publishedVersion: review.version,
    publishedLocales: [...locales],
  };
  return {
    review: published,
    pages: locales.flatMap((locale) => pageOf(published, locale, camera) ?? []),
  };
}
