import type { Camera } from './domain/Camera.ts';
import type { KnownImages } from './domain/imageFaults.ts';
import { type Page, pageOf } from './domain/Page.ts';
import { localesOf, type Review } from './domain/Review.ts';
import type { Reviews } from './ports.ts';

type Known = {
  /** Versions at hand; each of the others is read once. */
  readonly versions: readonly Review[];
  /** All images of the pages (`liveImages`). */
  readonly images: KnownImages;
};

/**
 * Every page that readers see of a review, rendered with the camera and the images as they are now.
 * Each language may stand at a version of its own.
 */
export async function renderPages(
  review: Review,
  camera: Camera,
  { versions, images }: Known,
  { reviews }: { reviews: Pick<Reviews, 'findVersion'> },
): Promise<readonly Page[]> {
  const contents = new Map<number, Review | Promise<Review | undefined>>(
    versions.map((kept) => [kept.version, kept]),
  );
  const pages = localesOf({ locales: review.live }).map(async (locale) => {
    const version = review.live[locale]?.version ?? 0;
    const found = contents.get(version) ?? reviews.findVersion(review.id, version);
    contents.set(version, found);
    const content = await found;
    const page = content && pageOf(content, locale, camera, review, images);
    if (!page) throw new Error(`review ${review.id} has no page of version ${version}, ${locale}`);
    return page;
  });
  return Promise.all(pages);
}
