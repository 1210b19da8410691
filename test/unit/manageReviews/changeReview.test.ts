import { describe, expect, it } from 'vitest';
import { changeReview } from '../../../functions/manageReviews/changeReview.ts';
import type { IfMatch } from '../../../functions/shared/domain/IfMatch.ts';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import { aPublishedReview, aReview, slug } from '../../support/aReview.ts';
import { anEditor, editorId } from '../../support/editors.ts';
import { aReceipt, receiptsInMemory, someWork } from '../../support/inMemory.ts';
import { reviewsAtWork } from '../../support/reviewsAtWork.ts';

const stranger = anEditor({ sub: editorId(2) });

/** An award by the owner, where not told otherwise. */
function setting(...kept: Review[]) {
  const reviews = reviewsAtWork(...kept);
  const receipts = receiptsInMemory();
  const { id } = aReview();
  const change = (ifMatch: IfMatch, work = {}, step: 'change' | 'withdraw' = 'change') =>
    changeReview(
      { id, ifMatch },
      { step, action: 'review.changed', note: 'so' },
      someWork(work),
      { receipts, reviews },
      async (next) => ({ after: { ...next, award: 'gold' } }),
    );
  return { change, reviews, receipts, id };
}

describe('a change of a review', () => {
  it('raises its version, and leaves the audit entry in the same write', async () => {
    const { change, reviews } = setting(aReview());
    const { result } = await change([3]);
    const updatedAt = '2026-03-01T12:00:00.000Z';
    expect(result).toEqual({ ...aReview(), award: 'gold', version: 4, updatedAt });
    const deed = { action: 'review.changed', note: 'so', fromVersion: 3, toVersion: 4 };
    expect(reviews.saved).toMatchObject([
      { before: aReview(), after: result, trail: { audit: [{ ...deed, at: updatedAt }] } },
    ]);
  });

  it('is later than the one before, by whatever clock', async () => {
    const ahead = aReview({ updatedAt: '2026-03-01T12:00:05.000Z' });
    const { change, reviews } = setting(ahead);
    const { result } = await change([3]);
    expect(result.updatedAt).toBe('2026-03-01T12:00:05.001Z');
    expect(reviews.saved[0]?.trail).toMatchObject({
      now: new Date(result.updatedAt),
      audit: [{ at: result.updatedAt }],
    });
  });

  it('is refused because it is not there, then because it is stale, then by its state', async () => {
    const taken = setting(aPublishedReview({ state: 'draft' }));
    const refusedTo = (ifMatch: IfMatch, work = {}) =>
      expect(taken.change(ifMatch, work, 'withdraw')).rejects;
    await refusedTo([2], { caller: stranger }).toMatchObject({ code: 'REVIEW_NOT_FOUND' });
    await refusedTo([2]).toMatchObject({ code: 'STALE_VERSION', currentVersion: 3 });
    await refusedTo('any').toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      possibleStates: ['published'],
    });
    await expect(setting().change('any')).rejects.toMatchObject({ code: 'REVIEW_NOT_FOUND' });
    expect(taken.reviews.saved).toEqual([]);
  });

  it.each(['chief', 'admin'] as const)('may be that of a %s: any review', async (role) => {
    const { change } = setting(aReview());
    await expect(change([3], { caller: { ...stranger, role } })).resolves.toBeDefined();
  });

  it('is stale when somebody was faster, with the version that they made', async () => {
    const { change, reviews, id } = setting(aReview());
    reviews.meanwhile.push(() => reviews.put({ ...aReview(), version: 8 }));
    await expect(change([3])).rejects.toMatchObject({ code: 'STALE_VERSION', currentVersion: 8 });
    expect(reviews.head(id).version).toBe(8);
  });

  it('is made once for its key, though its version is stale by then', async () => {
    const { change, reviews, receipts } = setting(aReview());
    const receipt = aReceipt();
    const first = await change([3], { receipt });
    receipts.keep(receipt, first.result);
    expect(await change([3], { receipt })).toEqual({ result: first.result, isReplay: true });
    expect(reviews.saved).toHaveLength(1);
  });

  it('to nothing writes nothing', async () => {
    const { reviews, receipts, id } = setting(aReview());
    const answer = await changeReview(
      { id, ifMatch: [3] },
      { step: 'change', action: 'review.changed' },
      someWork(),
      { receipts, reviews },
      async () => undefined,
    );
    expect(answer).toEqual({ result: aReview(), isReplay: false });
    expect(reviews.saved).toEqual([]);
  });

  it('that removes it answers what it was', async () => {
    const { reviews, receipts, id } = setting(aReview());
    const answer = await changeReview(
      { id, ifMatch: [3] },
      { step: 'delete', action: 'review.deleted' },
      someWork(),
      { receipts, reviews },
      async () => ({ after: undefined }),
    );
    expect(answer.result.locales.es?.slug).toBe(slug('analisis'));
    await expect(reviews.find(id)).resolves.toBeUndefined();
  });
});
