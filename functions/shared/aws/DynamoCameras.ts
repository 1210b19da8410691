import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { parse } from 'valibot';
import { type Camera, CameraId, CameraSummary, summaryOf } from '../domain/Camera.ts';
import { DomainError } from '../domain/DomainError.ts';
import type { Batch, Cameras, Span, Trail } from '../ports.ts';
import { DynamoCameraReads } from './DynamoCameraReads.ts';
import { toItem, toKey } from './items.ts';
import {
  cameraIdOfPartition,
  cameraKey,
  cameraSlugClaimKey,
  changeOrder,
  listed,
  scheduled,
} from './keys.ts';
import { dueIn, lastOf, listPage } from './lists.ts';
import { trailSteps } from './trail.ts';
import { refuseStale, type Step, transact } from './transact.ts';

/** Cameras and lenses: the whole in `camera`, what a list shows in `summary`. */
export class DynamoCameras extends DynamoCameraReads implements Cameras {
  readonly #dynamo: DynamoDBClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBClient, table: string) {
    super(dynamo, table);
    this.#dynamo = dynamo;
    this.#table = table;
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
    await transact(this.#dynamo, [
      ...trailSteps(this.#table, cameraKey(camera.id), trail, camera),
      this.#claim(camera),
      {
        write: {
          Put: {
            TableName: this.#table,
            Item: toItem(headItem(camera)),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
      },
    ]);
  }

  async change(before: Camera, after: Camera, trail: Trail): Promise<void> {
    const hasMoved = before.slug !== after.slug;
    const waiting = { scheduleBucket: scheduled.cameras, scheduledFor: after.updatedAt };
    await transact(this.#dynamo, [
      ...trailSteps(this.#table, cameraKey(after.id), trail, after),
      {
        write: {
          Put: {
            TableName: this.#table,
            Item: toItem({ ...headItem(after), ...waiting }),
            ConditionExpression: 'version = :read',
            ExpressionAttributeValues: toItem({ ':read': before.version }),
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          },
        },
        refusal: refuseStale,
      },
      ...(hasMoved ? [this.#claim(after), this.#release(before)] : []),
    ]);
  }

  async finishRefresh({ id, version }: Camera): Promise<void> {
    try {
      await this.#dynamo.send(
        new UpdateItemCommand({
          TableName: this.#table,
          Key: toKey(cameraKey(id)),
          UpdateExpression: 'REMOVE scheduleBucket, scheduledFor',
          ConditionExpression: 'version = :version',
          ExpressionAttributeValues: toItem({ ':version': version }),
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }

  async unrefreshed(at: Date, limit: number): Promise<readonly CameraId[]> {
    const items = await dueIn(this.#dynamo, this.#table, scheduled.cameras, at, limit);
    return items.map(({ pk }) => parse(CameraId, cameraIdOfPartition(pk)));
  }

  #claim({ slug, id }: Camera): Step {
    return {
      write: {
        Put: {
          TableName: this.#table,
          Item: toItem({ ...cameraSlugClaimKey(slug), cameraId: id }),
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      refusal: () =>
        new DomainError('SLUG_TAKEN', `The slug ${slug} belongs to another camera`, {
          errors: [{ path: '/slug', code: 'SLUG_TAKEN', message: 'belongs to another camera' }],
        }),
    };
  }

  #release({ slug }: Camera): Step {
    const Key = toKey(cameraSlugClaimKey(slug));
    return { write: { Delete: { TableName: this.#table, Key } } };
  }
}

const headItem = (camera: Camera) => ({
  ...cameraKey(camera.id),
  state: listed.cameras,
  updatedAt: changeOrder(camera.updatedAt, camera.id),
  version: camera.version,
  camera,
  summary: summaryOf(camera),
});
