import type { Camera, CameraId } from './domain/Camera.ts';
import { DomainError } from './domain/DomainError.ts';
import { localesOf, type ReviewId } from './domain/Review.ts';
import { liveImages } from './domain/usedImages.ts';
import { givingWay } from './givingWay.ts';
import type { Cameras, Images, Reviews } from './ports.ts';
import { renderPages } from './renderPages.ts';
import { momentAfter } from './Work.ts';

/** What a refresh did. */
export type Refresh = {
  /** Published reviews of the camera that show it as it is. */
  readonly reviews: number;
  readonly pages: number;
  /** Whether every page shows the camera as it is; otherwise the minute rule goes on. */
  readonly isComplete: boolean;
};

/** What a refresh could not be made of. */
export type Unrefreshed = { readonly camera: CameraId; readonly review?: ReviewId };

export type RefreshPorts = {
  readonly cameras: Pick<Cameras, 'finishRefresh'>;
  readonly reviews: Pick<Reviews, 'find' | 'findVersion' | 'save' | 'ofCamera'>;
  readonly images: Pick<Images, 'findAll'>;
  /** Told of each failure: who changed a camera has done so, whatever becomes of the pages. */
  readonly onFailure: (error: unknown, of: Unrefreshed) => void;
  /** Whether there is time for one review more. */
  readonly isInTime: () => boolean;
};

/**
 * Renders every published page of a camera with the camera as it is now. Each review is a
 * transaction of its own, and rendering twice is the same as once: what is interrupted is simply
 * done again. It never throws, and one review that fails keeps no other from its refresh.
 */
export async function refreshPages(
  camera: Camera,
  now: Date,
  ports: RefreshPorts,
): Promise<Refresh> {
  const counts: number[] = [];
  const done = (isComplete: boolean): Refresh => ({
    reviews: counts.filter((pages) => pages > 0).length,
    pages: counts.reduce((sum, pages) => sum + pages, 0),
    isComplete,
  });
  let hasFailed = false;
  try {
    for (const review of await ports.reviews.ofCamera(camera.id)) {
      if (!ports.isInTime()) return done(false);
      try {
        counts.push(await givingWay(() => refreshReview(review, camera, now, ports)));
      } catch (error) {
        // A newer version of the camera has a refresh of its own.
        if (error instanceof DomainError && error.code === 'CAMERA_CHANGED') return done(false);
        hasFailed = true;
        ports.onFailure(error, { camera: camera.id, review });
      }
    }
    if (!hasFailed) await ports.cameras.finishRefresh(camera);
  } catch (error) {
    hasFailed = true;
    ports.onFailure(error, { camera: camera.id });
  }
  return done(!hasFailed);
}

/** @returns how many pages the review has. */
async function refreshReview(
  id: ReviewId,
  camera: Camera,
  now: Date,
  { reviews, images }: Pick<RefreshPorts, 'reviews' | 'images'>,
): Promise<number> {
  const review = await reviews.find(id);
  if (!review || localesOf({ locales: review.live }).length === 0) return 0;
  // Most reviews are public as they stand: what is at hand needs no second look.
  const known = { versions: [review], images: await images.findAll(liveImages(review)) };
  const pages = await renderPages(review, camera, known, { reviews });
  const trail = { now: momentAfter(now, review), audit: [] };
  await reviews.save({ before: review, after: review, pages, camera }, trail);
  return pages.length;
}
