import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { parse } from 'valibot';
import { Editor, type EditorId } from '../domain/Editor.ts';
import type { Editors } from '../ports.ts';
import { fromItem, toItem, toKey } from './items.ts';
import { changeOrder, editorKey } from './keys.ts';

/** Who asks: all that most functions need to know of editors. */
export class DynamoCallers implements Pick<Editors, 'find' | 'activate'> {
  readonly #dynamo: DynamoDBClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBClient, table: string) {
    this.#dynamo = dynamo;
    this.#table = table;
  }

  async find(sub: EditorId): Promise<Editor | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetItemCommand({
        TableName: this.#table,
        Key: toKey(editorKey(sub)),
        ConsistentRead: true,
      }),
    );
    return Item && parse(Editor, fromItem(Item).summary);
  }

  async activate(sub: EditorId, at: Date): Promise<void> {
    try {
      await this.#dynamo.send(
        new UpdateItemCommand({
          TableName: this.#table,
          Key: toKey(editorKey(sub)),
          UpdateExpression:
            'SET summary.#status = :active, summary.activatedAt = :at, summary.updatedAt = :at, updatedAt = :order',
          ConditionExpression: 'summary.#status = :invited',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: toItem({
            ':active': 'active',
            ':invited': 'invited',
            ':at': at.toISOString(),
            ':order': changeOrder(at.toISOString(), sub),
          }),
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }
}
