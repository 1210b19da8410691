import { parse } from 'valibot';
import type { Camera } from '../shared/domain/Camera.ts';
import { DomainError } from '../shared/domain/DomainError.ts';
import { locales } from '../shared/domain/Locale.ts';
import { publicationFaults } from '../shared/domain/publicationFaults.ts';
import { publish } from '../shared/domain/publish.ts';
import { localesOf, type NewReview, Review, ReviewId } from '../shared/domain/Review.ts';
import { currentRubric, type RubricId, rubrics } from '../shared/domain/Rubric.ts';
import { reviewFaults } from '../shared/domain/reviewFaults.ts';
import { type Overall, overallOf } from '../shared/domain/Score.ts';
import { type Once, once } from '../shared/once.ts';
import type { Cameras, Receipts, Reviews } from '../shared/ports.ts';
import { trailOf, type Work } from '../shared/Work.ts';
import { type Slugs, slugsFor } from './slugsFor.ts';

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
    const basis = basisOf(input, await cameras.find(input.cameraId), settings);
    const draft = draftOf(input, basis, work);
    const deed = { action: 'review.created', toVersion: draft.version } as const;
    if (!settings.publish) {
      await reviews.add(draft, trailOf(work, deed));
      return draft;
    }
    const { camera } = basis;
    const { review, pages } = publish(draft, localesOf(draft), camera, clock.now);
    const published = { action: 'review.published', toVersion: draft.version } as const;
    await reviews.add(review, trailOf(work, deed, published), { pages, camera });
    return review;
  });
}

/** What a review stands on, once every rule is kept. */
type Basis = Pick<Slugs, 'slugs'> & {
  readonly camera: Camera;
  readonly rubric: RubricId;
  readonly overall: Overall;
};

/** @throws DomainError `REVIEW_INVALID` with every fault, where publishing also with what lacks. */
function basisOf(input: NewReview, camera: Camera | undefined, settings: Settings): Basis {
  const rubric = input.rubric ?? (camera && currentRubric[camera.kind]);
  const fits = rubric && camera?.kind === rubrics[rubric].kind;
  const overall = fits ? overallOf(input.scores, rubrics[rubric]) : undefined;
  const { slugs, faults } = slugsFor(input);
  const broken = [...reviewFaults(input, rubric, camera), ...faults];
  if (broken.length === 0 && camera && rubric && overall) return { camera, rubric, overall, slugs };
  const coverage = overall?.coverage;
  const lacks = settings.publish ? publicationFaults({ ...input, coverage }, localesOf(input)) : [];
  throw new DomainError('REVIEW_INVALID', 'The review breaks a rule', {
    errors: [...broken, ...lacks],
  });
}

function draftOf(input: NewReview, { rubric, overall, slugs }: Basis, work: Work): Review {
  const at = work.clock.now.toISOString();
  const words: Review['locales'] = {};
  for (const locale of locales) {
    const written = input.locales[locale];
    const slug = slugs[locale];
    if (written && slug) words[locale] = { ...written, slug };
  }
  return {
    ...input,
    ...overall,
    rubric,
    locales: words,
    id: parse(ReviewId, work.clock.newId()),
    ownerId: work.caller.sub,
    authors: [work.caller.name],
    state: 'draft',
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}
