import { expect, it } from 'vitest';
import { refreshPages } from '../../../functions/shared/refreshPages.ts';
import { aPublishedReview, aReview } from '../../support/aReview.ts';
import { aCamera } from '../../support/cameras.ts';
import { ulidOf } from '../../support/clock.ts';
import { reviewsAtWork } from '../../support/reviewsAtWork.ts';

const noon = new Date('2026-03-01T12:00:00.000Z');

it('renders the pages of public reviews, later than whatever changed them last', async () => {
  const updatedAt = '2026-03-01T12:00:04.000Z';
  const reviews = reviewsAtWork(aPublishedReview({ updatedAt }), aReview({ id: ulidOf(2001) }));
  reviews.keep(aReview());
  const camera = aCamera({ version: 2 });
  const finished: unknown[] = [];
  const refreshed = await refreshPages(camera, noon, {
    reviews: { ...reviews, ofCamera: async () => [aReview().id, aReview({ id: ulidOf(2001) }).id] },
    cameras: { finishRefresh: async (done) => void finished.push(done) },
  });
  expect(refreshed).toEqual({ reviews: 1, pages: 2, isComplete: true });
  expect(finished).toEqual([camera]);
  expect(reviews.saved).toMatchObject([
    { camera, trail: { now: new Date('2026-03-01T12:00:04.001Z'), audit: [] } },
  ]);
});
