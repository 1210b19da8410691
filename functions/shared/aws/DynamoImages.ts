import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DomainError } from '../domain/DomainError.ts';
import type { Image } from '../domain/Image.ts';
import { imageQuota, quotaDay, secondsToNextDay } from '../domain/imageQuota.ts';
import { locales } from '../domain/Locale.ts';
import type { Images, Trail } from '../ports.ts';
import { DynamoImageReads } from './DynamoImageReads.ts';
import { toItem, toKey } from './items.ts';
import { imageKey, imageQuotaKey, removedImageKey, scheduled } from './keys.ts';
import { lookAfter } from './lookAfter.ts';
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
 * Images: all but the version in `image`. Beside it stand what the processing goes by
 * (DynamoImageProcessing), and the sweeper (DynamoSweptImages), and `usedBy` and `shownBy`, the ids of
 * the reviews that use the image and of those that show it to readers, which are changed with those
 * reviews (imageSteps): so nothing here puts an item as a whole.
 */
export class DynamoImages extends DynamoImageReads implements Omit<Images, 'wake'> {
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
            Item: toItem({
              ...imageKey(image.id),
              ...lookAfter(new Date(image.createdAt)),
              version,
              image: kept,
            }),
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

  async remove({ id, version }: Image, trail: Trail, unusedSince?: string): Promise<void> {
    const isSince = unusedSince ? ' AND unusedSince = :unusedSince' : '';
    const scheduledFor = new Date(trail.now.getTime() + removalMilliseconds).toISOString();
    await transact(this.#dynamo, [
      ...trailSteps(this.#table, imageKey(id), trail, undefined),
      {
        write: {
          Delete: {
            TableName: this.#table,
            Key: toKey(imageKey(id)),
            ConditionExpression: isUnused + isSince,
            ExpressionAttributeValues: toItem({ ':read': version, ':unusedSince': unusedSince }),
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
