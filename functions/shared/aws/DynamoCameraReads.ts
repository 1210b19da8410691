import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { parse } from 'valibot';
import { Camera, type CameraId } from '../domain/Camera.ts';
import type { Cameras } from '../ports.ts';
import { fromItem, toKey } from './items.ts';
import { cameraKey } from './keys.ts';

/** Single cameras and lenses, for functions that change none. */
export class DynamoCameraReads implements Pick<Cameras, 'find'> {
  readonly #dynamo: DynamoDBClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBClient, table: string) {
    this.#dynamo = dynamo;
    this.#table = table;
  }

  async find(id: CameraId): Promise<Camera | undefined> {
    const { Item } = await this.#dynamo.send(
      new GetItemCommand({
        TableName: this.#table,
        Key: toKey(cameraKey(id)),
        ConsistentRead: true,
      }),
    );
    return Item && parse(Camera, fromItem(Item).camera);
  }
}
