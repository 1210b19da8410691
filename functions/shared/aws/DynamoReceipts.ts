import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { number, object, parse, string } from 'valibot';
import type { KeptReceipt } from '../domain/Receipt.ts';
import type { Receipts } from '../ports.ts';
import { fromItem, toKey } from './items.ts';
import { receiptKey } from './keys.ts';

const Kept = object({ requestHash: string(), result: string(), expiresAt: number() });

export class DynamoReceipts implements Receipts {
  readonly #dynamo: DynamoDBClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBClient, table: string) {
    this.#dynamo = dynamo;
    this.#table = table;
  }

  async find(owner: string, key: string, now: Date): Promise<KeptReceipt | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetItemCommand({
        TableName: this.#table,
        Key: toKey(receiptKey(owner, key)),
        ConsistentRead: true,
      }),
    );
    if (!Item) return undefined;
    const { requestHash, result, expiresAt } = parse(Kept, fromItem(Item));
    if (expiresAt * 1000 <= now.getTime()) return undefined;
    return { requestHash, result: JSON.parse(result) };
  }
}
