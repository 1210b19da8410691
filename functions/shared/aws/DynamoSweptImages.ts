import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { parse } from 'valibot';
import { ImageId } from '../domain/Image.ts';
import type { SweptImage, SweptImages } from '../ports.ts';
import { DynamoImages } from './DynamoImages.ts';
import { imageOf } from './imageOf.ts';
import { fromItem, toItem, toKey } from './items.ts';
import { imageIdOfPartition, imageKey, removedImageKey, scheduled } from './keys.ts';
import { dueIn } from './lists.ts';

/**
 * Images, for the sweeper. Beside an image stand `scheduledFor`, when it is looked at, `unusedSince`,
 * and `wasShown`. `usedBy`, `shownBy` and what lets go of an image do not change its version: hence
 * the conditions on each of them.
 */
export class DynamoSweptImages extends DynamoImages implements SweptImages {
  readonly #dynamo: DynamoDBClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBClient, table: string) {
    super(dynamo, table);
    this.#dynamo = dynamo;
    this.#table = table;
  }

  due(at: Date, limit: number): Promise<readonly ImageId[]> {
    return this.#dueIn(scheduled.images, at, limit);
  }

  dueRemovals(at: Date, limit: number): Promise<readonly ImageId[]> {
    return this.#dueIn(scheduled.removedImages, at, limit);
  }

  async #dueIn(bucket: string, at: Date, limit: number): Promise<readonly ImageId[]> {
    const keys = await dueIn(this.#dynamo, this.#table, bucket, at, limit);
    return keys.map(({ pk }) => parse(ImageId, imageIdOfPartition(pk)));
  }

  async findDue(id: ImageId, at: Date): Promise<SweptImage | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetItemCommand({
        TableName: this.#table,
        Key: toKey(imageKey(id)),
        ConsistentRead: true,
      }),
    );
    const scheduledFor = Item?.scheduledFor?.S;
    if (!Item || !scheduledFor || scheduledFor > at.toISOString()) return undefined;
    return {
      image: imageOf(fromItem(Item)),
      scheduledFor,
      upload: Item.upload?.S,
      isUsed: Item.usedBy !== undefined,
      isShown: Item.shownBy !== undefined,
      wasShown: Item.wasShown !== undefined,
      unusedSince: Item.unusedSince?.S,
    };
  }

  postpone(found: SweptImage, until: Date): Promise<boolean> {
    return this.#update(found, 'SET scheduledFor = :until', '', { ':until': until.toISOString() });
  }

  rest(found: SweptImage): Promise<boolean> {
    const update = 'REMOVE scheduleBucket, scheduledFor';
    return this.#update(found, update, ' AND attribute_exists(usedBy)');
  }

  noteUnused(found: SweptImage, since: Date, until: Date): Promise<boolean> {
    const update = 'SET unusedSince = :since, scheduledFor = :until';
    return this.#update(found, update, ' AND attribute_not_exists(usedBy)', {
      ':since': since.toISOString(),
      ':until': until.toISOString(),
    });
  }

  hide(found: SweptImage, at: Date): Promise<boolean> {
    const update =
      'SET image.#state = :hidden, image.updatedAt = :at, version = version + :one, scheduledFor = :at';
    return this.#update(
      found,
      update,
      ' AND attribute_not_exists(shownBy)',
      { ':hidden': 'hidden', ':at': at.toISOString(), ':one': 1 },
      { '#state': 'state' },
    );
  }

  async finishRemoval(id: ImageId): Promise<void> {
    await this.#dynamo.send(
      new DeleteItemCommand({ TableName: this.#table, Key: toKey(removedImageKey(id)) }),
    );
  }

  async #update(
    { image, scheduledFor }: SweptImage,
    UpdateExpression: string,
    condition: string,
    values: Readonly<Record<string, unknown>> = {},
    ExpressionAttributeNames?: Record<string, string>,
  ): Promise<boolean> {
    try {
      await this.#dynamo.send(
        new UpdateItemCommand({
          TableName: this.#table,
          Key: toKey(imageKey(image.id)),
          UpdateExpression,
          ConditionExpression: `version = :read AND scheduledFor = :due${condition}`,
          ExpressionAttributeNames,
          ExpressionAttributeValues: toItem({
            ...values,
            ':read': image.version,
            ':due': scheduledFor,
          }),
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }
}
