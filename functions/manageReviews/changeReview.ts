import type { AuditEntry } from '../shared/domain/Audit.ts';
import { demandMatch, type IfMatch } from '../shared/domain/IfMatch.ts';
import { Review, type ReviewId } from '../shared/domain/Review.ts';
import { demandPossible, type Step } from '../shared/domain/transitions.ts';
import { type Once, once } from '../shared/once.ts';
import type { Receipts, ReviewChange, Reviews } from '../shared/ports.ts';
import { clockAfter, trailOf, type Work } from '../shared/Work.ts';
import { readReview } from './readReview.ts';

/** Which review, in the version that the caller has seen. */
export type Target = { readonly id: ReviewId; readonly ifMatch: IfMatch };

export type ChangePorts = {
  readonly receipts: Receipts;
  readonly reviews: Pick<Reviews, 'find' | 'findVersion' | 'save'>;
};

type Deed = {
  readonly step: Step;
  readonly action: AuditEntry['action'];
  readonly note?: string | undefined;
};

/**
 * The one way in which a review changes: read, judged against version and state, and written whole
 * if nobody was faster.
 * @param edit gets the review with its version raised, and as it was read; nothing is written where
 * it gives nothing.
 * @throws DomainError `REVIEW_NOT_FOUND`, `STALE_VERSION`, `ILLEGAL_TRANSITION`, what `edit` and
 * `Reviews.save` throw, and what `once` throws for an `Idempotency-Key`.
 */
export function changeReview(
  { id, ifMatch }: Target,
  { step, action, note }: Deed,
  work: Work,
  { receipts, reviews }: ChangePorts,
  edit: (next: Review, before: Review) => Promise<Omit<ReviewChange, 'before'> | undefined>,
): Promise<Once<Review>> {
  return once(Review, work.receipt, { receipts, now: work.clock.now }, async () => {
    const before = await readReview(id, work.caller, { reviews });
    demandMatch(ifMatch, before);
    demandPossible(step, before);
    const clock = clockAfter(work.clock, before);
    const version = before.version + 1;
    const change = await edit({ ...before, version, updatedAt: clock.now.toISOString() }, before);
    if (!change) return before;
    const deed = { action, note, fromVersion: before.version, toVersion: version };
    await reviews.save({ before, ...change }, trailOf({ ...work, clock }, deed));
    return change.after ?? before;
  });
}
