import { DomainError } from './DomainError.ts';
import type { KnownImages } from './imageFaults.ts';
import { imagesOf } from './imagesOf.ts';
import { type Locale, locales } from './Locale.ts';
import { publicationFaults } from './publicationFaults.ts';
import { localesOf, type Review } from './Review.ts';

/**
 * Most addresses of one language, today's and old ones: each is an item of the transaction that moves
 * them on, and its images are too (`usedImages`). Today's counts too, so that a review can always be
 * withdrawn.
 */
const mostSlugs = 11;

export type Publication = {
  /** The version that becomes public. */
  readonly content: Review;
  /** Its languages that become public; the others stay as they are. All where absent. */
  readonly only?: readonly Locale[] | undefined;
  /** Those of the content, as they are now. */
  readonly images: KnownImages;
};

/**
 * A review as it stands once a version of it is public. Publishing all languages makes readers see
 * exactly that version: a language that it does not have any more is gone.
 * @param review the working copy, its version and time of change raised already.
 * @throws DomainError `REVIEW_INCOMPLETE` with everything that publishing demands.
 */
export function publish(review: Review, { content, only, images }: Publication): Review {
  const chosen = only ?? localesOf(content);
  const errors = publicationFaults(content, chosen, images);
  if (errors.length > 0) {
    throw new DomainError('REVIEW_INCOMPLETE', 'The review lacks what publishing demands', {
      errors,
    });
  }
  const live: Review['live'] = only ? { ...review.live } : {};
  for (const locale of chosen) {
    const slug = content.locales[locale]?.slug;
    if (slug) live[locale] = { slug, version: content.version, ...imagesOf(content) };
  }
  const { schedule, requestedChanges, ...rest } = review;
  return {
    ...rest,
    state: 'published',
    publishedAt: review.publishedAt ?? review.updatedAt,
    live,
    past: pastAfter(review, live),
  };
}

/** A review that readers do not see any more; its addresses are gone, its previews revoked. */
export function withdraw(review: Review): Review {
  const { schedule, ...rest } = review;
  return {
    ...rest,
    state: 'withdrawn',
    live: {},
    past: pastAfter(review, {}),
    previewEpoch: review.previewEpoch + 1,
  };
}

/** The old addresses, by language, once `live` is what readers see. */
function pastAfter(review: Review, live: Review['live']): Review['past'] {
  const past: Review['past'] = {};
  for (const locale of locales) {
    const known = new Set(review.past[locale]);
    const before = review.live[locale];
    const now = live[locale];
    if (before) known.add(before.slug);
    if (now) known.delete(now.slug);
    if (known.size + (now ? 1 : 0) > mostSlugs) {
      throw new DomainError(
        'TOO_MANY_SLUGS',
        `A page may have ${mostSlugs} addresses in its life: go back to one it had`,
      );
    }
    if (known.size > 0) past[locale] = [...known];
  }
  return past;
}
