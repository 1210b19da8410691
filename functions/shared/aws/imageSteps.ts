import { DomainError } from '../domain/DomainError.ts';
import type { ImageId } from '../domain/Image.ts';
import { unknownImage } from '../domain/unknownImage.ts';
import { usedImages } from '../domain/usedImages.ts';
import type { ReviewChange } from '../ports.ts';
import { toItem, toKey } from './items.ts';
import { imageKey } from './keys.ts';
import type { Step } from './transact.ts';

/**
 * Notes with each image that the review uses it from now on, or does not any more: an image in use is
 * never removed. Those of what is published are the same as when they were read.
 */
export function imageSteps(TableName: string, change: ReviewChange): readonly Step[] {
  const { before, after, images = [], imageOwner } = change;
  const had = before ? usedImages(before) : new Set<ImageId>();
  const has = after ? usedImages(after) : new Set<ImageId>();
  const usedBy = new Set([(after ?? before)?.id]);
  const versions = new Map(images.map(({ id, version }) => [id, version]));
  const joining = [...has].filter((id) => !had.has(id));
  const leaving = [...had].filter((id) => !has.has(id));
  const staying = images.filter(({ id }) => had.has(id));
  const common = (id: ImageId, condition: string, values: Readonly<Record<string, unknown>>) => ({
    TableName,
    Key: toKey(imageKey(id)),
    ConditionExpression: condition,
    ExpressionAttributeValues: toItem(values),
  });
  const isOwned = imageOwner ? ' AND image.ownerId = :owner' : '';
  return [
    ...joining.map((id): Step => {
      const version = versions.get(id);
      const condition = `attribute_exists(pk)${isOwned}${version ? ' AND version = :read' : ''}`;
      const values = { ':usedBy': usedBy, ':owner': imageOwner, ':read': version };
      const UpdateExpression = 'ADD usedBy :usedBy';
      return {
        write: { Update: { ...common(id, condition, values), UpdateExpression } },
        // What was read was there, and of the right editor; what is removed now is unknown the next time.
        refusal: () => (version ? imageChanged() : imageUnknown(change, id)),
      };
    }),
    ...leaving.map((id): Step => {
      const UpdateExpression = 'DELETE usedBy :usedBy';
      const update = common(id, 'attribute_exists(pk)', { ':usedBy': usedBy });
      return { write: { Update: { ...update, UpdateExpression } } };
    }),
    ...staying.map(
      ({ id, version }): Step => ({
        write: { ConditionCheck: common(id, 'version = :read', { ':read': version }) },
        refusal: imageChanged,
      }),
    ),
  ];
}

const imageChanged = () => new DomainError('IMAGE_CHANGED', 'An image was changed meanwhile');

function imageUnknown({ after }: ReviewChange, id: ImageId): DomainError {
  const index = after?.images.findIndex(({ imageId }) => imageId === id) ?? -1;
  return new DomainError('REVIEW_INVALID', 'An image of the review is not there', {
    errors: [unknownImage(index)],
  });
}
