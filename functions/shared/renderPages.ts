import type { Camera } from './domain/Camera.ts';
import { type Page, pageOf } from './domain/Page.ts';
import { localesOf, type Review } from './domain/Review.ts';
import type { Reviews } from './ports.ts';

/**
 * Every page that readers see of a review, rendered with the camera as it is now. Each language may
 * stand at a version of its own.
 * @param known versions at hand; the others are read.
 */
export async function renderPages(
  review: Review,
  camera: Camera,
  known: readonly Review[],
  { reviews }: { reviews: Pick<Reviews, 'findVersion'> },
): Promise<readonly Page[]> {
  const pages = localesOf({ locales: review.live }).map(async (locale) => {
    const version = review.live[locale]?.version ?? 0;
    const content =
      known.find((kept) => kept.version === version) ??
      (await reviews.findVersion(review.id, version));
    const page = content && pageOf(content, locale, camera, review);
    if (!page) throw new Error(`review ${review.id} has no page of version ${version}, ${locale}`);
    return page;
  });
  return Promise.all(pages);
}
