import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { parse } from 'valibot';
import { Camera, type CameraId, CameraSummary, summaryOf } from '../domain/Camera.ts';
import { DomainError } from '../domain/DomainError.ts';
import type { Batch, Cameras, Span, Trail } from '../ports.ts';
import { fromItem, toItem, toKey } from './items.ts';
import { cameraKey, cameraSlugClaimKey, changeOrder, listed } from './keys.ts';
import { lastOf, listPage } from './lists.ts';
import { trailSteps } from './trail.ts';
import { transact } from './transact.ts';

/** Cameras and lenses: the whole in `camera`, what a list shows in `summary`. */
export class DynamoCameras implements Cameras {
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

  list(span: Span<string>): Promise<Batch<CameraSummary, string>> {
    return listPage(
      this.#dynamo,
      this.#table,
      [
        {
          index: 'byState',
          partition: { name: 'state', value: listed.cameras },
          sort: { name: 'updatedAt', from: '0', to: lastOf('') },
          parse: ({ summary }) => parse(CameraSummary, summary),
        },
      ],
      span,
    );
  }

  async add(camera: Camera, trail: Trail): Promise<void> {
    const key = cameraKey(camera.id);
    await transact(this.#dynamo, [
      ...trailSteps(this.#table, key, trail, camera),
      {
        write: {
          Put: {
            TableName: this.#table,
            Item: toItem({ ...cameraSlugClaimKey(camera.slug), cameraId: camera.id }),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        refusal: () =>
          new DomainError('SLUG_TAKEN', `The slug ${camera.slug} belongs to another camera`, {
            errors: [{ path: '/slug', code: 'SLUG_TAKEN', message: 'belongs to another camera' }],
          }),
      },
      {
        write: {
          Put: {
            TableName: this.#table,
            Item: toItem({
              ...key,
              state: listed.cameras,
              updatedAt: changeOrder(camera.updatedAt, camera.id),
              version: camera.version,
              camera,
              summary: summaryOf(camera),
            }),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
      },
    ]);
  }
}
