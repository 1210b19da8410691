import { demandPublisher } from '../shared/demandPublisher.ts';
import type { Locale } from '../shared/domain/Locale.ts';
import { publish } from '../shared/domain/publish.ts';
import type { Review } from '../shared/domain/Review.ts';
import { imagesIn, usedImages } from '../shared/domain/usedImages.ts';
import type { Once } from '../shared/once.ts';
import type { Cameras, Clock, Images, ReviewChange } from '../shared/ports.ts';
import { renderPages } from '../shared/renderPages.ts';
import type { Work } from '../shared/Work.ts';
import { wakeHidden } from '../shared/wakeHidden.ts';
import { type ChangePorts, changeReview, type Target } from './changeReview.ts';

export type PublishPorts = ChangePorts & {
  readonly cameras: Pick<Cameras, 'find'>;
  readonly images: Pick<Images, 'findAll' | 'wake'>;
};

export type PublishSettings = {
  /** Languages to publish; all of the working copy where absent. */
  readonly only?: readonly Locale[] | undefined;
  /** Whether only a chief editor publishes in this stage. */
  readonly isApprovalRequired: boolean;
};

/**
 * Publishes the working copy.
 * @throws DomainError `REVIEW_INCOMPLETE` with every fault, `APPROVAL_REQUIRED`, `CAMERA_CHANGED`,
 * `IMAGE_CHANGED`, and as `changeReview`.
 */
export async function publishReview(
  target: Target,
  { only, isApprovalRequired }: PublishSettings,
  work: Work,
  ports: PublishPorts,
): Promise<Once<Review>> {
  demandPublisher(work.caller, isApprovalRequired);
  const deed = { step: 'publish', action: 'review.published' } as const;
  return changeReview(target, deed, work, ports, (next) =>
    published(next, only, work.clock, ports),
  );
}

/** A chief editor publishes what was submitted, as it was seen. @throws as `publishReview`. */
export function approveReview(
  target: Target,
  work: Work,
  ports: PublishPorts,
): Promise<Once<Review>> {
  const deed = { step: 'approve', action: 'review.published' } as const;
  return changeReview(target, deed, work, ports, (next) =>
    published(next, undefined, work.clock, ports),
  );
}

async function published(
  next: Review,
  only: readonly Locale[] | undefined,
  { now }: Clock,
  ports: PublishPorts,
): Promise<Omit<ReviewChange, 'before'>> {
  const camera = await ports.cameras.find(next.cameraId);
  if (!camera) throw new Error(`review ${next.id} is of a camera that is not there`);
  const known = await ports.images.findAll(usedImages(next));
  await wakeHidden(known, now, ports);
  const after = publish(next, { content: next, only, images: known });
  const pages = await renderPages(after, camera, { versions: [after], images: known }, ports);
  return { after, pages, camera, images: imagesIn(after, known), snapshots: [after] };
}
