import type { Camera } from './domain/Camera.ts';
import { DomainError } from './domain/DomainError.ts';
import { localesOf, type ReviewId } from './domain/Review.ts';
import type { Cameras, Reviews } from './ports.ts';
import { renderPages } from './renderPages.ts';
import { momentAfter } from './Work.ts';

/** What a refresh did. */
export type Refresh = {
  /** Published reviews of the camera. */
  readonly reviews: number;
  readonly pages: number;
  /** Whether every page shows the camera as it is; otherwise the minute rule goes on. */
  readonly isComplete: boolean;
};

export type RefreshPorts = {
  readonly cameras: Pick<Cameras, 'finishRefresh'>;
  readonly reviews: Pick<Reviews, 'find' | 'findVersion' | 'save' | 'ofCamera'>;
};

/** Whoever publishes a review meanwhile is given way to so often. */
const mostTries = 5;

/**
 * Renders every published page of a camera with the camera as it is now. Each review is a
 * transaction of its own, and rendering twice is the same as once: what is interrupted is simply
 * done again.
 * @throws what a store throws; what was refreshed until then stays.
 */
export async function refreshPages(
  camera: Camera,
  now: Date,
  { cameras, reviews }: RefreshPorts,
): Promise<Refresh> {
  const counts: number[] = [];
  try {
    for (const id of await reviews.ofCamera(camera.id)) {
      counts.push(await refreshReview(id, camera, now, { reviews }));
    }
  } catch (error) {
    // A newer version of the camera has a refresh of its own.
    if (!(error instanceof DomainError && error.code === 'CAMERA_CHANGED')) throw error;
    return { ...sumOf(counts), isComplete: false };
  }
  await cameras.finishRefresh(camera);
  return { ...sumOf(counts), isComplete: true };
}

const sumOf = (counts: readonly number[]) => ({
  reviews: counts.filter((pages) => pages > 0).length,
  pages: counts.reduce((sum, pages) => sum + pages, 0),
});

/** @returns how many pages the review has. */
async function refreshReview(
  id: ReviewId,
  camera: Camera,
  now: Date,
  { reviews }: Pick<RefreshPorts, 'reviews'>,
): Promise<number> {
  for (let tried = 1; ; tried += 1) {
    const review = await reviews.find(id);
    if (!review || localesOf({ locales: review.live }).length === 0) return 0;
    const pages = await renderPages(review, camera, [], { reviews });
    try {
      // Readers' lists heed the latest change of a page: never one that seems older than the last.
      const trail = { now: momentAfter(now, review), audit: [] };
      await reviews.save({ before: review, after: review, pages, camera }, trail);
      return pages.length;
    } catch (error) {
      const isBeaten = error instanceof DomainError && error.code === 'STALE_VERSION';
      if (!isBeaten || tried >= mostTries) throw error;
    }
  }
}
