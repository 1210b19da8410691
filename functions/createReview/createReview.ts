import { parse } from 'valibot';
import { demandPublisher } from '../shared/demandPublisher.ts';
import { publish } from '../shared/domain/publish.ts';
import { type NewReview, Review, ReviewId } from '../shared/domain/Review.ts';
import { type Content, contentOf } from '../shared/domain/reviewContent.ts';
import { type Once, once } from '../shared/once.ts';
import type { Cameras, Images, Receipts, Reviews } from '../shared/ports.ts';
import { renderPages } from '../shared/renderPages.ts';
import { findUsable, imageOwnerFor } from '../shared/usableImages.ts';
import { trailOf, type Work } from '../shared/Work.ts';
import { wakeHidden } from '../shared/wakeHidden.ts';

type Settings = {
  /** Publish every language at once. */
  readonly publish: boolean;
  /** Whether only a chief editor publishes in this stage. */
  readonly isApprovalRequired: boolean;
};

type Ports = {
  readonly cameras: Pick<Cameras, 'find'>;
  readonly images: Pick<Images, 'findAll' | 'wake'>;
  readonly receipts: Receipts;
  readonly reviews: Pick<Reviews, 'save' | 'findVersion'>;
};

/**
 * Stores a new review as a draft of its author, and publishes it where asked, in one transaction.
 * Overall and coverage are computed here, by the rubric.
 * @throws DomainError `REVIEW_INVALID` or `REVIEW_INCOMPLETE` with every fault, `SLUG_TAKEN`,
 * `CAMERA_CHANGED`, `IMAGE_CHANGED`, `APPROVAL_REQUIRED`, and what `once` throws for an `Idempotency-Key`.
 */
export function createReview(
  input: NewReview,
  work: Work,
  settings: Settings,
  { cameras, images, receipts, reviews }: Ports,
): Promise<Once<Review>> {
  const { clock, caller, receipt } = work;
  return once(Review, receipt, { receipts, now: clock.now }, async () => {
    if (settings.publish) demandPublisher(caller, settings.isApprovalRequired);
    const camera = await cameras.find(input.cameraId);
    const known = settings.publish ? await findUsable(input.images, caller, { images }) : undefined;
    const draft = draftOf(contentOf(input, camera, known), work);
    const imageOwner = imageOwnerFor(caller);
    const deed = { action: 'review.created', toVersion: draft.version } as const;
    if (!known || !camera) {
      await reviews.save({ after: draft, imageOwner }, trailOf(work, deed));
      return draft;
    }
    await wakeHidden(known, clock.now, { images });
    const after = publish(draft, { content: draft, images: known });
    const pages = await renderPages(
      after,
      camera,
      { versions: [after], images: known },
      { reviews },
    );
    const published = { action: 'review.published', toVersion: after.version } as const;
    await reviews.save(
      { after, pages, camera, images: [...known.values()], imageOwner, snapshots: [after] },
      trailOf(work, deed, published),
    );
    return after;
  });
}

function draftOf(content: Content, { caller, clock }: Work): Review {
  const at = clock.now.toISOString();
  return {
    ...content,
    id: parse(ReviewId, clock.newId()),
    ownerId: caller.sub,
    authors: [caller.name],
    state: 'draft',
    version: 1,
    live: {},
    past: {},
    previewEpoch: 0,
    createdAt: at,
    updatedAt: at,
  };
}
