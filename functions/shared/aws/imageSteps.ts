import { DomainError } from '../domain/DomainError.ts';
import type { ImageId } from '../domain/Image.ts';
import type { Review } from '../domain/Review.ts';
import { unknownImage } from '../domain/unknownImage.ts';
import { liveImages, shownImages, usedImages } from '../domain/usedImages.ts';
import type { ReviewChange } from '../ports.ts';
import { toItem, toKey } from './items.ts';
import { imageKey, scheduled } from './keys.ts';
import type { Step } from './transact.ts';

/**
 * Notes with each image that the review uses it from now on, or does not any more, and whether it
 * shows it to readers: an image in use is never removed, one that is shown never hidden. Those of what
 * is published are the same as when they were read. Whoever lets go of an image has it looked at.
 */
export function imageSteps(TableName: string, change: ReviewChange, now: Date): readonly Step[] {
  const { before, after, images = [] } = change;
  const had = holdOf(before);
  const has = holdOf(after);
  const versions = new Map(images.map(({ id, version }) => [id, version]));
  return [...new Set([...has.used, ...had.used])].flatMap((id): readonly Step[] => {
    const gains = (kind: keyof Hold) => has[kind].has(id) && !had[kind].has(id);
    const loses = (kind: keyof Hold) => had[kind].has(id) && !has[kind].has(id);
    const version = versions.get(id);
    const isLetGo = loses('used') || loses('shown');
    const owner = gains('used') ? change.imageOwner : undefined;
    const UpdateExpression = clauses({
      ADD: [gains('used') && 'usedBy :review', gains('shown') && 'shownBy :review'],
      DELETE: [loses('used') && 'usedBy :review', loses('shown') && 'shownBy :review'],
      SET: [
        isLetGo && 'scheduleBucket = :bucket, scheduledFor = :now',
        gains('live') && 'wasShown = :true',
      ],
      REMOVE: [gains('used') && 'unusedSince'],
    });
    if (!UpdateExpression && !version) return [];
    const conditions = [
      'attribute_exists(pk)',
      ...(owner ? ['image.ownerId = :owner'] : []),
      ...(version ? ['version = :read'] : []),
      ...(gains('shown') ? ['image.#state = :ready'] : []),
    ];
    const isReviewNamed = gains('used') || gains('shown') || isLetGo;
    const common = {
      TableName,
      Key: toKey(imageKey(id)),
      ConditionExpression: conditions.join(' AND '),
      ...(gains('shown') ? { ExpressionAttributeNames: { '#state': 'state' } } : {}),
      ExpressionAttributeValues: toItem({
        ':review': isReviewNamed ? new Set([(after ?? before)?.id]) : undefined,
        ':owner': owner,
        ':read': version,
        ':ready': gains('shown') ? 'ready' : undefined,
        ':true': gains('live') ? true : undefined,
        ':bucket': isLetGo ? scheduled.images : undefined,
        ':now': isLetGo ? now.toISOString() : undefined,
      }),
    };
    return [
      {
        write: UpdateExpression
          ? { Update: { ...common, UpdateExpression } }
          : { ConditionCheck: common },
        // What was read was there, and of the right editor; what is removed now is unknown the next time.
        ...(has.used.has(id)
          ? {
              refusal: () =>
                gains('used') && !version ? imageUnknown(change, id) : imageChanged(),
            }
          : {}),
      },
    ];
  });
}

/** What a review needs of images, each part within the one before. */
type Hold = { readonly [kind in 'used' | 'shown' | 'live']: ReadonlySet<ImageId> };

const holdOf = (review: Review | undefined): Hold => ({
  used: new Set(review && usedImages(review)),
  shown: new Set(review && shownImages(review)),
  live: new Set(review && liveImages(review)),
});

/** An update expression of the clauses that have something to say. */
const clauses = (parts: Readonly<Record<string, readonly (string | false)[]>>): string =>
  Object.entries(parts)
    .map(([verb, actions]) => [verb, actions.filter((action) => action).join(', ')] as const)
    .filter(([, actions]) => actions)
    .map(([verb, actions]) => `${verb} ${actions}`)
    .join(' ');

const imageChanged = () => new DomainError('IMAGE_CHANGED', 'An image was changed meanwhile');

function imageUnknown({ after }: ReviewChange, id: ImageId): DomainError {
  const index = after?.images.findIndex(({ imageId }) => imageId === id) ?? -1;
  return new DomainError('REVIEW_INVALID', 'An image of the review is not there', {
    errors: [unknownImage(index)],
  });
}
