import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { Image, ImageId } from '../domain/Image.ts';
import type { KnownImages } from '../domain/imageFaults.ts';
import type { Images } from '../ports.ts';
import { imageOf } from './imageOf.ts';
import { fromItem, toKey } from './items.ts';
import { imageKey } from './keys.ts';

/** Images, for functions that change none. */
export class DynamoImageReads implements Pick<Images, 'find' | 'findAll'> {
  readonly #dynamo: DynamoDBClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBClient, table: string) {
    this.#dynamo = dynamo;
    this.#table = table;
  }

  async find(id: ImageId): Promise<Image | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetItemCommand({
        TableName: this.#table,
        Key: toKey(imageKey(id)),
        ConsistentRead: true,
      }),
    );
    return Item && imageOf(fromItem(Item));
  }

  /**
   * A call for each, at once: few reviews have many images, and what is refused by a busy table is
   * tried again one by one. A BatchGetItem costs the same units, and leaves that to its caller.
   */
  async findAll(ids: Iterable<ImageId>): Promise<KnownImages> {
    const found = await Promise.all([...ids].map((id) => this.find(id)));
    return new Map(found.flatMap((image) => (image ? [[image.id, image]] : [])));
  }
}
