import { DomainError } from './DomainError.ts';
import type { Image, ImageId } from './Image.ts';
import type { KnownImages } from './imageFaults.ts';
import { locales } from './Locale.ts';
import type { Review } from './Review.ts';

/**
 * Most images that are kept for a review, so that there is always room for all of them in one
 * transaction of 100 items, beside all addresses of its pages (`mostSlugs`).
 */
const mostUsedImages = 56;

/** The images of the pages that readers see. */
export const liveImages = ({ live }: Pick<Review, 'live'>): ReadonlySet<ImageId> =>
  new Set(locales.flatMap((locale) => live[locale]?.images ?? []));

/** The images of the pages that readers see, or will see once it is time. */
export const shownImages = (review: Pick<Review, 'live' | 'schedule'>): ReadonlySet<ImageId> =>
  new Set([...liveImages(review), ...(review.schedule?.images ?? [])]);

/** The images of a version. */
export const imagesIn = (
  { images }: Pick<Review, 'images'>,
  known: KnownImages,
): readonly Image[] => images.flatMap(({ imageId }) => known.get(imageId) ?? []);

/**
 * Every image that a review needs: of its working copy, of what readers see, and of what waits to be
 * published. Older versions that are kept need none: who restores one is told what is not there.
 * @throws DomainError `REVIEW_INVALID` where these are too many.
 */
export function usedImages(
  review: Pick<Review, 'images' | 'live' | 'schedule'>,
): ReadonlySet<ImageId> {
  const used = new Set(review.images.map(({ imageId }) => imageId));
  for (const id of shownImages(review)) used.add(id);
  if (used.size <= mostUsedImages) return used;
  const message = `must be at most ${mostUsedImages} with those that are public or scheduled; they are ${used.size}`;
  throw new DomainError('REVIEW_INVALID', 'Publish the review before more images are exchanged', {
    errors: [{ path: '/images', code: 'TOO_LONG', message }],
  });
}
