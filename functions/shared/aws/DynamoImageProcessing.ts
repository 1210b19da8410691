import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Image, ImageId, ImageRejection, ProcessedImage } from '../domain/Image.ts';
import type { ImageProcessing, Processing } from '../ports.ts';
import { imageOf } from './imageOf.ts';
import { fromItem, toItem, toKey } from './items.ts';
import { imageKey } from './keys.ts';
import { lookAfter } from './lookAfter.ts';

/** The function is ended after so long: a try that began earlier and did not end was lost. */
const tryMilliseconds = 60 * 1000;

const asValues = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).map(([name, to]) => [`:${name}`, to]));

type Data = Readonly<Record<string, unknown>>;
type Update = Pick<UpdateItemCommandInput, 'UpdateExpression' | 'ConditionExpression'> & {
  /** Fields of the image whose names may be words of DynamoDB. */
  readonly names: readonly string[];
  readonly values: Data;
  readonly answer: 'ALL_OLD' | 'ALL_NEW';
};

/**
 * What becomes of an upload, each step one conditional write, beside which an editor may change
 * words at the same time. Beside the image stand `upload`, the version of the object that counts,
 * and `tries`: how many began and did not end, the last of them at `triedAt`.
 */
export class DynamoImageProcessing implements ImageProcessing {
  readonly #dynamo: DynamoDBClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBClient, table: string) {
    this.#dynamo = dynamo;
    this.#table = table;
  }

  async start(id: ImageId, upload: string, at: Date): Promise<Processing | undefined> {
    const triedAt = at.toISOString();
    const begun = await this.#update(id, {
      UpdateExpression:
        'SET image.#state = :processing, image.updatedAt = :at, upload = :upload, tries = :one, triedAt = :at, version = version + :one, scheduleBucket = :scheduleBucket, scheduledFor = :scheduledFor',
      ConditionExpression: 'image.#state = :awaiting',
      names: ['state'],
      values: {
        ':awaiting': 'awaiting',
        ':processing': 'processing',
        ':at': triedAt,
        ':upload': upload,
        ':one': 1,
        ...asValues(lookAfter(at)),
      },
      answer: 'ALL_NEW',
    });
    if (begun) return { image: imageOf(begun), lostTries: 0 };
    // Told once more of the upload that is at work, or after a try that failed.
    const before = await this.#update(id, {
      UpdateExpression: 'SET triedAt = :at, tries = tries + :one',
      ConditionExpression: 'image.#state = :processing AND upload = :upload',
      names: ['state'],
      values: { ':processing': 'processing', ':upload': upload, ':at': triedAt, ':one': 1 },
      answer: 'ALL_OLD',
    });
    if (!before) return undefined;
    const isOver = Date.parse(String(before.triedAt)) + tryMilliseconds <= at.getTime();
    return { image: imageOf(before), lostTries: isOver ? Number(before.tries) : 0 };
  }

  async endTry(id: ImageId, upload: string): Promise<void> {
    await this.#update(id, {
      UpdateExpression: 'SET tries = tries - :one',
      ConditionExpression: 'image.#state = :processing AND upload = :upload',
      names: ['state'],
      values: { ':processing': 'processing', ':upload': upload, ':one': 1 },
      answer: 'ALL_NEW',
    });
  }

  complete(id: ImageId, upload: string, processed: ProcessedImage, at: Date): Promise<boolean> {
    return this.#end(id, upload, { ...processed, state: 'ready' }, at);
  }

  reject(id: ImageId, upload: string, rejection: ImageRejection, at: Date): Promise<boolean> {
    return this.#end(id, upload, { rejection, state: 'rejected' }, at);
  }

  async #end(id: ImageId, upload: string, ends: Partial<Image>, at: Date): Promise<boolean> {
    const changes = { ...ends, updatedAt: at.toISOString() };
    const names = Object.keys(changes);
    const sets = names.map((name) => `image.#${name} = :${name}`);
    const ended = await this.#update(id, {
      UpdateExpression: `SET ${sets.join(', ')}, version = version + :one, scheduleBucket = :scheduleBucket, scheduledFor = :scheduledFor REMOVE tries, triedAt`,
      ConditionExpression: 'image.#state = :processing AND upload = :upload',
      names,
      values: {
        ...asValues(changes),
        ...asValues(lookAfter(at)),
        ':processing': 'processing',
        ':upload': upload,
        ':one': 1,
      },
      answer: 'ALL_NEW',
    });
    return ended !== undefined;
  }

  /** @returns the item, nothing where the condition does not hold. */
  async #update(id: ImageId, update: Update): Promise<Data | undefined> {
    const { names, values, answer, ...expressions } = update;
    try {
      const { Attributes = {} } = await this.#dynamo.send(
        new UpdateItemCommand({
          ...expressions,
          TableName: this.#table,
          Key: toKey(imageKey(id)),
          ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
          ExpressionAttributeValues: toItem(values),
          ReturnValues: answer,
        }),
      );
      return fromItem(Attributes);
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  }
}
