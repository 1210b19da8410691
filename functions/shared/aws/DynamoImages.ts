import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { DomainError } from '../domain/DomainError.ts';
import type { Image, ImageId, ImageRejection, ProcessedImage } from '../domain/Image.ts';
import { imageQuota, quotaDay, secondsToNextDay } from '../domain/imageQuota.ts';
import { locales } from '../domain/Locale.ts';
import type { Images, Trail } from '../ports.ts';
import { DynamoImageReads } from './DynamoImageReads.ts';
import { imageOf } from './imageOf.ts';
import { fromItem, toItem, toKey } from './items.ts';
import { imageKey, imageQuotaKey, removedImageKey, scheduled } from './keys.ts';
import { trailSteps } from './trail.ts';
import { refuseStale, type Step, transact } from './transact.ts';

/**
 * When the objects of a removed image are removed: by then no form that was signed for it is good
 * any more (5 minutes), no upload still on its way, and no processing at work.
 */
const removalMilliseconds = 60 * 60 * 1000;

/** Counts of a day are of no use after it: DynamoDB may delete them a day later. */
const quotaSeconds = 2 * 24 * 60 * 60;

const isUnused = 'version = :read AND attribute_not_exists(usedBy)';
const refuseUsed = (found: Found, advice: string): DomainError =>
  found?.usedBy
    ? new DomainError('IMAGE_IN_USE', `A review shows the image: ${advice}`)
    : refuseStale(found);

/**
 * Images: all but the version in `image`. Beside it stand `upload`, the version of the object that
 * is processed, and `usedBy`, the ids of the reviews that show the image, which are changed with
 * those reviews: so nothing here puts an image as a whole.
 */
export class DynamoImages extends DynamoImageReads implements Images {
  readonly #dynamo: DynamoDBClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBClient, table: string) {
    super(dynamo, table);
    this.#dynamo = dynamo;
    this.#table = table;
  }

  async add(image: Image, trail: Trail): Promise<void> {
    const { version, ...kept } = image;
    await transact(this.#dynamo, [
      ...trailSteps(this.#table, imageKey(image.id), trail, image),
      this.#count(image, trail.now),
      {
        write: {
          Put: {
            TableName: this.#table,
            Item: toItem({ ...imageKey(image.id), version, image: kept }),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
      },
    ]);
  }

  async change(before: Image, after: Image, trail: Trail): Promise<void> {
    const { version, ...kept } = after;
    // Pages are rendered again whenever their camera changes: none may lack an alt text by then.
    const isAltLost = locales.some((locale) => before.alt[locale] && !after.alt[locale]);
    await transact(this.#dynamo, [
      ...trailSteps(this.#table, imageKey(after.id), trail, after),
      {
        write: {
          Update: {
            TableName: this.#table,
            Key: toKey(imageKey(after.id)),
            UpdateExpression: 'SET image = :image, version = :version',
            ConditionExpression: isAltLost ? isUnused : 'version = :read',
            ExpressionAttributeValues: toItem({
              ':image': kept,
              ':version': version,
              ':read': before.version,
            }),
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          },
        },
        refusal: (found) =>
          isAltLost
            ? refuseUsed(found, 'an alt text can be changed, not removed')
            : refuseStale(found),
      },
    ]);
  }

  async remove({ id, version }: Image, trail: Trail): Promise<void> {
    const scheduledFor = new Date(trail.now.getTime() + removalMilliseconds).toISOString();
    await transact(this.#dynamo, [
      ...trailSteps(this.#table, imageKey(id), trail, undefined),
      {
        write: {
          Delete: {
            TableName: this.#table,
            Key: toKey(imageKey(id)),
            ConditionExpression: isUnused,
            ExpressionAttributeValues: toItem({ ':read': version }),
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          },
        },
        refusal: (found) => refuseUsed(found, 'take it out there first'),
      },
      {
        write: {
          Put: {
            TableName: this.#table,
            Item: toItem({
              ...removedImageKey(id),
              scheduleBucket: scheduled.removedImages,
              scheduledFor,
            }),
          },
        },
      },
    ]);
  }

  async startProcessing(id: ImageId, upload: string, at: Date): Promise<Image | undefined> {
    const changes = { state: 'processing', updatedAt: at.toISOString() } as const;
    const { moved, found } = await this.#move(id, 'awaiting', upload, changes);
    if (moved) return imageOf(moved);
    // Told once more of the upload that is at work, or after a try that failed.
    const isAtWork = found?.upload === upload && imageOf(found).state === 'processing';
    return isAtWork ? imageOf(found) : undefined;
  }

  complete(id: ImageId, upload: string, processed: ProcessedImage, at: Date): Promise<boolean> {
    return this.#end(id, upload, { ...processed, state: 'ready', updatedAt: at.toISOString() });
  }

  reject(id: ImageId, upload: string, rejection: ImageRejection, at: Date): Promise<boolean> {
    return this.#end(id, upload, { rejection, state: 'rejected', updatedAt: at.toISOString() });
  }

  async #end(id: ImageId, upload: string, changes: Partial<Image>): Promise<boolean> {
    const { moved } = await this.#move(id, 'processing', upload, changes);
    return moved !== undefined;
  }

  /** One conditional write, beside which an editor may change words at the same time. */
  async #move(
    id: ImageId,
    from: 'awaiting' | 'processing',
    upload: string,
    changes: Partial<Image>,
  ): Promise<{ readonly moved?: Data; readonly found?: Data }> {
    const fields = Object.keys(changes);
    const sets = fields.map((field) => `image.#${field} = :${field}`);
    const hasUpload = from === 'processing' ? ' AND upload = :upload' : '';
    try {
      const { Attributes } = await this.#dynamo.send(
        new UpdateItemCommand({
          TableName: this.#table,
          Key: toKey(imageKey(id)),
          UpdateExpression: `SET ${sets.join(', ')}, upload = :upload, version = version + :one`,
          ConditionExpression: `image.#state = :from${hasUpload}`,
          ExpressionAttributeNames: Object.fromEntries(fields.map((field) => [`#${field}`, field])),
          ExpressionAttributeValues: toItem({
            ...Object.fromEntries(Object.entries(changes).map(([field, to]) => [`:${field}`, to])),
            ':upload': upload,
            ':one': 1,
            ':from': from,
          }),
          ReturnValues: 'ALL_NEW',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return Attributes ? { moved: fromItem(Attributes) } : {};
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return error.Item ? { found: fromItem(error.Item) } : {};
    }
  }

  /** One more among the day's images of its owner, if there is room. */
  #count({ ownerId, bytes }: Image, now: Date): Step {
    const expiresAt = Math.ceil(now.getTime() / 1000) + quotaSeconds;
    return {
      write: {
        Update: {
          TableName: this.#table,
          Key: toKey(imageQuotaKey(ownerId, quotaDay(now))),
          UpdateExpression: 'ADD images :one, imageBytes :bytes SET expiresAt = :expiresAt',
          ConditionExpression:
            'attribute_not_exists(pk) OR (images < :images AND imageBytes <= :bytesBefore)',
          ExpressionAttributeValues: toItem({
            ':one': 1,
            ':bytes': bytes,
            ':expiresAt': expiresAt,
            ':images': imageQuota.images,
            ':bytesBefore': imageQuota.bytes - bytes,
          }),
        },
      },
      refusal: () =>
        new DomainError(
          'IMAGE_QUOTA_EXCEEDED',
          `${imageQuota.images} images and ${imageQuota.bytes / 1024 ** 3} GiB a day (UTC) are the most`,
          { retryAfterSeconds: secondsToNextDay(now) },
        ),
    };
  }
}

type Found = Parameters<NonNullable<Step['refusal']>>[0];
type Data = Readonly<Record<string, unknown>>;
