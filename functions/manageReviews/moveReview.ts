import { DomainError } from '../shared/domain/DomainError.ts';
import { withdraw } from '../shared/domain/publish.ts';
import type { Review } from '../shared/domain/Review.ts';
import type { Once } from '../shared/once.ts';
import type { Work } from '../shared/Work.ts';
import { type ChangePorts, changeReview, type Target } from './changeReview.ts';

/** The steps of a review's life that change nothing of its content. They throw as `changeReview`. */

/**
 * Hands a draft to the chief editors.
 * @throws DomainError `ILLEGAL_TRANSITION` also where the stage demands no approval.
 */
export function submitReview(
  target: Target,
  { isApprovalRequired }: { readonly isApprovalRequired: boolean },
  work: Work,
  ports: ChangePorts,
): Promise<Once<Review>> {
  const deed = { step: 'submit', action: 'review.submitted' } as const;
  return changeReview(target, deed, work, ports, async ({ requestedChanges, ...next }) => {
    if (isApprovalRequired) return { after: { ...next, state: 'in_review' } };
    const detail = 'No approval is needed here: publish the review';
    throw new DomainError('ILLEGAL_TRANSITION', detail, { possibleStates: [] });
  });
}

/** Sends a submitted review back, with what shall be changed. */
export function requestChanges(
  target: Target,
  note: string,
  work: Work,
  ports: ChangePorts,
): Promise<Once<Review>> {
  const deed = { step: 'request-changes', action: 'review.changesRequested', note } as const;
  return changeReview(target, deed, work, ports, async (next) => {
    const requestedChanges = { note, by: work.caller.name, at: next.updatedAt };
    return { after: { ...next, state: 'draft', requestedChanges } };
  });
}

/** Takes a published review away from readers: its pages are gone, its preview links revoked. */
export function withdrawReview(
  target: Target,
  work: Work,
  ports: ChangePorts,
): Promise<Once<Review>> {
  const deed = { step: 'withdraw', action: 'review.withdrawn' } as const;
  return changeReview(target, deed, work, ports, async (next) => ({ after: withdraw(next) }));
}

/** Removes a review. What was public is gone for good; slugs that never were are free again. */
export function deleteReview(
  target: Target,
  work: Work,
  ports: ChangePorts,
): Promise<Once<Review>> {
  const deed = { step: 'delete', action: 'review.deleted' } as const;
  return changeReview(target, deed, work, ports, async () => ({ after: undefined }));
}

/**
 * Makes a kept version the working copy again, and keeps what it replaces.
 * @throws DomainError `VERSION_NOT_FOUND`, `SLUG_TAKEN` where a slug was given up since,
 * `REVIEW_INVALID` where an image was removed since.
 */
export function restoreReview(
  target: Target,
  version: number,
  work: Work,
  ports: ChangePorts,
): Promise<Once<Review>> {
  const deed = {
    step: 'restore',
    action: 'review.restored',
    note: `version ${version}`,
  } as const;
  return changeReview(target, deed, work, ports, async (next, before) => {
    const kept = await ports.reviews.findVersion(next.id, version);
    if (!kept) throw new DomainError('VERSION_NOT_FOUND', `Version ${version} is not kept`);
    const { testUnit, scores, award, rubric, overall, coverage, images, locales } = kept;
    const content = { testUnit, scores, award, rubric, overall, coverage, images, locales };
    const state = before.state === 'withdrawn' ? 'draft' : before.state;
    return { after: { ...next, ...content, state }, snapshots: [before] };
  });
}
