import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { DomainError } from '../domain/DomainError.ts';
import { pointer } from '../domain/Fault.ts';
import { type Face, facesOf, facesWithout, slugsOf } from '../domain/faces.ts';
import type { Locale } from '../domain/Locale.ts';
import { type Review, reviewSummary } from '../domain/Review.ts';
import { dueAt } from '../domain/Schedule.ts';
import type { Slug } from '../domain/Slug.ts';
import type { ReviewChange } from '../ports.ts';
import { pageItem, signItem } from './contentItem.ts';
import { toItem, toKey } from './items.ts';
import {
  cameraKey,
  changeOrder,
  type Key,
  reviewKey,
  reviewOfCameraKey,
  scheduled,
  slugClaimKey,
  snapshotKey,
} from './keys.ts';
import { refuseStale, type Step } from './transact.ts';

export type Tables = { readonly editorial: string; readonly content: string };

/** The working copy, with what its indexes go by. */
const headItem = (review: Review) => ({
  ...reviewKey(review.id),
  ownerId: review.ownerId,
  state: review.state,
  updatedAt: changeOrder(review.updatedAt, review.id),
  version: review.version,
  review,
  summary: reviewSummary(review),
  ...scheduleKeys(review),
});

function scheduleKeys({ schedule }: Review) {
  const due = dueAt(schedule);
  return due ? { scheduleBucket: scheduled.reviews, scheduledFor: due } : {};
}

/** The working copy as it shall be, if nobody changed it since it was read. */
export function headStep(TableName: string, { before, after }: ReviewChange): Step {
  if (!before) {
    if (!after) throw new Error('a change without a review');
    const ConditionExpression = 'attribute_not_exists(pk)';
    return { write: { Put: { TableName, Item: toItem(headItem(after)), ConditionExpression } } };
  }
  const isUnchanged = {
    TableName,
    ConditionExpression: 'version = :read',
    ExpressionAttributeValues: toItem({ ':read': before.version }),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  };
  const Key = toKey(reviewKey(before.id));
  const refusal = refuseStale;
  if (!after) return { write: { Delete: { ...isUnchanged, Key } }, refusal };
  // The same: only what readers see of it is rendered anew.
  if (after === before) return { write: { ConditionCheck: { ...isUnchanged, Key } }, refusal };
  return { write: { Put: { ...isUnchanged, Item: toItem(headItem(after)) } }, refusal };
}

/** A version never changes: what is kept of it is the same whenever it is kept. */
export const snapshotStep = (table: string, review: Review): Step => ({
  write: {
    Put: {
      TableName: table,
      Item: toItem({
        ...snapshotKey(review.id, review.version),
        version: review.version,
        state: review.state,
        savedAt: review.updatedAt,
        review,
      }),
    },
  },
});

/** Claims the slugs that the review has now, and lets go of those it never showed to anybody. */
export function slugSteps(table: string, { before, after }: ReviewChange): readonly Step[] {
  const had = before ? slugsOf(before) : new Map<Slug, Locale>();
  const has = after ? slugsOf(after) : publicSlugs(before);
  const id = (after ?? before)?.id;
  const claims = [...has].filter(([slug, locale]) => had.get(slug) !== locale);
  const releases = [...had.keys()].filter((slug) => !has.has(slug));
  return [
    ...claims.map(([slug, locale]): Step => {
      const path = pointer('locales', locale, 'slug');
      return {
        write: {
          Put: {
            TableName: table,
            Item: toItem({ ...slugClaimKey(slug), reviewId: id, locale }),
            // A slug that was never public may go from one language of the review to another.
            ConditionExpression: 'attribute_not_exists(pk) OR reviewId = :id',
            ExpressionAttributeValues: toItem({ ':id': id }),
          },
        },
        refusal: () =>
          new DomainError('SLUG_TAKEN', 'A slug of this review belongs to another page', {
            errors: [{ path, code: 'SLUG_TAKEN', message: `${slug} belongs to another page` }],
          }),
      };
    }),
    ...releases.map(
      (slug): Step => ({
        write: { Delete: { TableName: table, Key: toKey(slugClaimKey(slug)) } },
      }),
    ),
  ];
}

const publicSlugs = (review: Review | undefined): ReadonlyMap<Slug, Locale> =>
  new Map([...(review ? facesOf(review) : [])].map(([slug, { locale }]) => [slug, locale]));

/** That the review is of its camera, from its first version until it is removed. */
export function cameraSteps(
  table: string,
  { before, after, camera }: ReviewChange,
): readonly Step[] {
  const keyOf = ({ cameraId, id }: Review): Key => reviewOfCameraKey(cameraId, id);
  return [
    ...(after && !before
      ? [{ write: { Put: { TableName: table, Item: toItem(keyOf(after)) } } }]
      : []),
    ...(before && !after
      ? [{ write: { Delete: { TableName: table, Key: toKey(keyOf(before)) } } }]
      : []),
    // Pages carry the camera: one changed since it was read would stay as it was for good.
    ...(camera
      ? [
          {
            write: {
              ConditionCheck: {
                TableName: table,
                Key: toKey(cameraKey(camera.id)),
                ConditionExpression: 'version = :read',
                ExpressionAttributeValues: toItem({ ':read': camera.version }),
              },
            },
            refusal: () => new DomainError('CAMERA_CHANGED', 'The camera was changed meanwhile'),
          },
        ]
      : []),
  ];
}

/**
 * What readers see from now on, as far as it is not what they see already: at each address later
 * than what they saw before, because whoever keeps a copy (lists, apps) heeds the latest change.
 */
export function contentSteps(table: string, change: ReviewChange, now: Date): readonly Step[] {
  const { before, after, pages = [] } = change;
  const review = after ?? before;
  if (!review) return [];
  const shown = before ? facesOf(before) : new Map<Slug, Face>();
  const toShow = after ? facesOf(after) : facesWithout(review);
  const put = (item: Readonly<Record<string, unknown>>): Step => ({
    write: {
      Put: {
        TableName: table,
        Item: toItem(item),
        ConditionExpression:
          'attribute_not_exists(pk) OR (reviewId = :id AND changedAt < :changedAt)',
        ExpressionAttributeValues: toItem({ ':id': review.id, ':changedAt': item.changedAt }),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      },
    },
    refusal: (found) =>
      found?.reviewId?.S === review.id
        ? new DomainError('WRITE_CONFLICT', 'A page was changed meanwhile: ask again')
        : new DomainError('SLUG_TAKEN', 'Another page stands at a slug of this review'),
  });
  return [...toShow].flatMap(([slug, face]) => {
    if (face.kind === 'page') {
      const page = pages.find((rendered) => rendered.slug === slug);
      if (page) return [put(pageItem(page, review.id, now))];
      if (isSame(shown.get(slug), face)) return [];
      throw new Error(`the page at ${slug} was not rendered`);
    }
    return isSame(shown.get(slug), face) ? [] : [put(signItem(slug, face, review.id, now))];
  });
}

/**
 * The moment after what readers saw of the review, where a write was refused because it would have
 * been earlier: another function's clock is ahead, or it began later and was done before.
 */
export function momentAfterShown(error: unknown): Date | undefined {
  if (!(error instanceof DomainError && error.code === 'WRITE_CONFLICT')) return undefined;
  if (!(error.cause instanceof TransactionCanceledException)) return undefined;
  const shown = (error.cause.CancellationReasons ?? []).flatMap(
    ({ Item }) => Item?.changedAt?.S ?? [],
  );
  const last = shown.toSorted().at(-1);
  return last ? new Date(Date.parse(last) + 1) : undefined;
}

const isSame = (a: Face | undefined, b: Face): boolean => JSON.stringify(a) === JSON.stringify(b);
