import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { parse } from 'valibot';
import { Review, type ReviewId } from '../domain/Review.ts';
import type { Reviews } from '../ports.ts';
import { fromItem, toKey } from './items.ts';
import { type Key, reviewKey, snapshotKey } from './keys.ts';

/** Single reviews and their versions, for functions that write none. */
export class DynamoReviewReads implements Pick<Reviews, 'find' | 'findVersion'> {
  readonly #dynamo: DynamoDBClient;
  readonly #table: string;

  /** @param table the editorial one. */
  constructor(dynamo: DynamoDBClient, table: string) {
    this.#dynamo = dynamo;
    this.#table = table;
  }

  find(id: ReviewId): Promise<Review | undefined> {
    return this.#read(reviewKey(id));
  }

  findVersion(id: ReviewId, version: number): Promise<Review | undefined> {
    return this.#read(snapshotKey(id, version));
  }

  async #read(key: Key): Promise<Review | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetItemCommand({ TableName: this.#table, Key: toKey(key), ConsistentRead: true }),
    );
    return Item && parse(Review, fromItem(Item).review);
  }
}
