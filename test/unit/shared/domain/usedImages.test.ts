import { expect, it } from 'vitest';
import { liveImages, usedImages } from '../../../../functions/shared/domain/usedImages.ts';
import { aReview, aSchedule } from '../../../support/aReview.ts';
import { imageId } from '../../../support/reviewImages.ts';

const idsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, number) => imageId(first + number));
const uses = (ids: readonly string[]) => ids.map((id) => ({ imageId: id, role: 'sample' }));
const live = (...images: string[]) => ({ slug: 'analisis', version: 1, images });

it('a review uses the images of its working copy, of what is public, and of what is scheduled', () => {
  const [one, two, three, four] = [1, 2, 3, 4].map(imageId) as never as [
    string,
    string,
    string,
    string,
  ];
  const review = aReview({
    images: uses([one]),
    live: { es: live(one, two), en: live(three) },
    schedule: aSchedule(undefined, { images: [four] }),
  });
  expect([...usedImages(review)]).toEqual([one, two, three, four]);
  expect([...liveImages(review)]).toEqual([one, two, three]);
  expect([...usedImages(aReview())]).toEqual([]);
});

it('a review uses 56 images at most', () => {
  const review = (count: number) =>
    aReview({ images: uses(idsFrom(1, 40)), live: { es: live(...idsFrom(41, count)) } });
  expect(usedImages(review(16)).size).toBe(56);
  expect(() => usedImages(review(17))).toThrow(
    expect.objectContaining({
      code: 'REVIEW_INVALID',
      errors: [{ path: '/images', code: 'TOO_LONG', message: expect.stringContaining('57') }],
    }),
  );
});
