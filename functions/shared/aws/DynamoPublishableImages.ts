import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Image } from '../domain/Image.ts';
import type { Images } from '../ports.ts';
import { DynamoImageReads } from './DynamoImageReads.ts';
import { toItem, toKey } from './items.ts';
import { imageKey, scheduled } from './keys.ts';

/** Images, for functions that publish reviews. */
export class DynamoPublishableImages extends DynamoImageReads implements Pick<Images, 'wake'> {
  readonly #dynamo: DynamoDBClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBClient, table: string) {
    super(dynamo, table);
    this.#dynamo = dynamo;
    this.#table = table;
  }

  async wake({ id }: Image, at: Date): Promise<void> {
    try {
      await this.#dynamo.send(
        new UpdateItemCommand({
          TableName: this.#table,
          Key: toKey(imageKey(id)),
          UpdateExpression:
            'SET image.#state = :awaiting, image.updatedAt = :at, version = version + :one, scheduleBucket = :bucket, scheduledFor = :at',
          ConditionExpression: 'image.#state = :hidden',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: toItem({
            ':awaiting': 'awaiting',
            ':hidden': 'hidden',
            ':at': at.toISOString(),
            ':one': 1,
            ':bucket': scheduled.images,
          }),
        }),
      );
    } catch (error) {
      // Somebody woke it before.
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }
}
