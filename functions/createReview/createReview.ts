import type { Camera } from '../shared/domain/Camera.ts';
import { DomainError } from '../shared/domain/DomainError.ts';
import { locales } from '../shared/domain/Locale.ts';
import { publish } from '../shared/domain/publish.ts';
import { localesOf, type NewReview, Review, type ReviewId } from '../shared/domain/Review.ts';
import { currentRubric, rubrics } from '../shared/domain/Rubric.ts';
import { reviewFaults } from '../shared/domain/reviewFaults.ts';
import { overallOf } from '../shared/domain/Score.ts';
import { type Once, once } from '../shared/once.ts';
import type { Cameras, Receipts, Reviews } from '../shared/ports.ts';
import { trailOf, type Work } from '../shared/Work.ts';
import { slugsFor } from './slugsFor.ts';

type Settings = {
  /** Publish every language at once. */
  readonly publish: boolean;
  /** Whether only a chief editor publishes in this stage. */
  readonly isApprovalRequired: boolean;
};

type Ports = {
  readonly cameras: Pick<Cameras, 'find'>;
  readonly receipts: Receipts;
  readonly reviews: Reviews;
};

/**
 * Stores a new review as a draft of its author, and publishes it where asked, in one transaction.
 * Overall and coverage are computed here, by the rubric.
 * @throws DomainError `REVIEW_INVALID` or `REVIEW_INCOMPLETE` with every fault, `SLUG_TAKEN`,
 * `CAMERA_CHANGED`, `APPROVAL_REQUIRED`, and what `once` throws for an `Idempotency-Key`.
 */
export function createReview(
  input: NewReview,
  work: Work,
  settings: Settings,
  { cameras, receipts, reviews }: Ports,
): Promise<Once<Review>> {
  const { clock, caller, receipt } = work;
  return once(Review, receipt, { receipts, now: clock.now }, async () => {
    if (settings.publish && settings.isApprovalRequired && caller.role !== 'chief') {
      throw new DomainError('APPROVAL_REQUIRED', 'A chief editor publishes, after approval');
    }
    const camera = await cameras.find(input.cameraId);
    const draft = draftOf(input, camera, work);
    const deed = { action: 'review.created', toVersion: draft.version } as const;
    if (!settings.publish || !camera) {
      await reviews.add(draft, trailOf(work, deed));
      return draft;
    }
    const { review, pages } = publish(draft, localesOf(draft), camera, clock.now);
    const published = { action: 'review.published', toVersion: draft.version } as const;
    await reviews.add(review, trailOf(work, deed, published), { pages, camera });
    return review;
  });
}

/** @throws DomainError `REVIEW_INVALID` with every fault. */
function draftOf(input: NewReview, camera: Camera | undefined, work: Work): Review {
  const rubric = input.rubric ?? (camera && currentRubric[camera.kind]);
  const { slugs, faults } = slugsFor(input);
  const errors = [...reviewFaults(input, rubric, camera), ...faults];
  if (errors.length > 0 || !rubric) {
    throw new DomainError('REVIEW_INVALID', 'The review breaks a rule', { errors });
  }
  const at = work.clock.now.toISOString();
  const words: Review['locales'] = {};
  for (const locale of locales) {
    const written = input.locales[locale];
    const slug = slugs[locale];
    if (written && slug) words[locale] = { ...written, slug };
  }
  return {
    ...input,
    ...overallOf(input.scores, rubrics[rubric]),
    rubric,
    locales: words,
    id: work.clock.newId() as ReviewId,
    ownerId: work.caller.sub,
    authors: [work.caller.name],
    state: 'draft',
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}
