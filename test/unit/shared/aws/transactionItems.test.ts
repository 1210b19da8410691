import type { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { DynamoReviews } from '../../../../functions/shared/aws/DynamoReviews.ts';
import { locales } from '../../../../functions/shared/domain/Locale.ts';
import type { Page } from '../../../../functions/shared/domain/Page.ts';
import { pageOf } from '../../../../functions/shared/domain/Page.ts';
import { publish, withdraw } from '../../../../functions/shared/domain/publish.ts';
import type { Review } from '../../../../functions/shared/domain/Review.ts';
import type { ReviewChange } from '../../../../functions/shared/ports.ts';
import { trailOf } from '../../../../functions/shared/Work.ts';
import { aReview, aSchedule, wordsAt } from '../../../support/aReview.ts';
import { aCamera } from '../../../support/cameras.ts';
import { aReceipt, someWork } from '../../../support/inMemory.ts';
import { aReadyImage, knownImages, usesOf } from '../../../support/reviewImages.ts';

/** Items of the transaction of a change, with a receipt. */
async function itemsOf(change: ReviewChange): Promise<number> {
  const sizes: number[] = [];
  const dynamo = {
    send: async ({ input }: TransactWriteItemsCommand) =>
      sizes.push(input.TransactItems?.length ?? 0),
  };
  const reviews = new DynamoReviews(dynamo as never, {
    editorial: 'editorial',
    content: 'content',
  });
  const work = someWork({ receipt: aReceipt() });
  await reviews.save(change, trailOf(work, { action: 'review.changed' }));
  return Math.max(...sizes);
}

const images = Array.from({ length: 56 }, (_, number) => aReadyImage(number));
const known = knownImages(...images);
const idsOf = (from: number, to: number) => images.slice(from, to).map(({ id }) => id);
const inEach = (make: (locale: string) => unknown) =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale.toLowerCase())]));

/**
 * The review with most of everything: in three languages ten addresses from before, one of today, one
 * that is written and one that is scheduled; 16 images that are public or scheduled beside the 40 of
 * the working copy.
 */
const before: Review = aReview({
  state: 'published',
  publishedAt: '2026-02-20T09:00:00.000Z',
  images: usesOf(...images.slice(0, 40)),
  locales: inEach((locale) => wordsAt(`written-${locale}`)),
  live: inEach((locale) => ({ slug: `today-${locale}`, version: 2, images: idsOf(40, 50) })),
  past: inEach((locale) => Array.from({ length: 9 }, (_, number) => `old-${number}-${locale}`)),
  schedule: aSchedule(
    inEach((locale) => `waiting-${locale}`),
    { images: idsOf(50, 56) },
  ),
});
const next = { ...before, version: 4 };

it.each<[string, number, () => ReviewChange]>([
  [
    'to publish',
    97,
    () => {
      const after = publish(next, { content: next, images: known });
      const pages = locales.map((locale) => pageOf(after, locale, aCamera(), after, known) as Page);
      return {
        before,
        after,
        pages,
        camera: aCamera(),
        images: images.slice(0, 40),
        snapshots: [after],
      };
    },
  ],
  ['to withdraw', 52, () => ({ before, after: withdraw(next) })],
  [
    'to hide every image of, withdrawing,',
    92,
    () => {
      const live = inEach((locale) => ({
        slug: `today-${locale}`,
        version: 2,
        images: idsOf(0, 50),
      }));
      const shown = { ...before, live };
      return { before: shown, after: withdraw({ ...shown, version: 4 }) };
    },
  ],
  ['to remove', 96, () => ({ before })],
  [
    'to exchange all images and addresses',
    89,
    () => {
      const plain = aReview({ images: usesOf(...images.slice(0, 40)) });
      const fresh = Array.from({ length: 40 }, (_, number) => aReadyImage(100 + number));
      const after = {
        ...plain,
        version: 4,
        images: usesOf(...fresh),
        locales: inEach((locale) => wordsAt(`other-${locale}`)),
      };
      return { before: plain, after, snapshots: [plain] };
    },
  ],
])(
  'a transaction of 100 items has room %s the review with most of everything: %i',
  async (_, count, change) => {
    expect(await itemsOf(change())).toBe(count);
  },
);
