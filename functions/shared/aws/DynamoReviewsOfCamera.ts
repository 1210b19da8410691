import {
  type DynamoDBClient,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { parse } from 'valibot';
import type { CameraId } from '../domain/Camera.ts';
import { ReviewId } from '../domain/Review.ts';
import type { Reviews } from '../ports.ts';
import { DynamoReviewWrites } from './DynamoReviewWrites.ts';
import { toItem } from './items.ts';
import { cameraKey, reviewIdOfSortKey, within } from './keys.ts';
import type { Tables } from './reviewSteps.ts';

/** What refreshing the pages of a camera asks of its reviews. */
export class DynamoReviewsOfCamera
  extends DynamoReviewWrites
  implements Pick<Reviews, 'find' | 'findVersion' | 'save' | 'ofCamera'>
{
  readonly #dynamo: DynamoDBClient;
  readonly #table: string;

  constructor(dynamo: DynamoDBClient, tables: Tables) {
    super(dynamo, tables);
    this.#dynamo = dynamo;
    this.#table = tables.editorial;
  }

  async ofCamera(id: CameraId): Promise<readonly ReviewId[]> {
    const { pk } = cameraKey(id);
    const ids: ReviewId[] = [];
    let from: QueryCommandInput['ExclusiveStartKey'];
    do {
      const page = await this.#dynamo.send(
        new QueryCommand({
          TableName: this.#table,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :reviews)',
          ExpressionAttributeValues: toItem({ ':pk': pk, ':reviews': within.reviews }),
          ConsistentRead: true,
          ExclusiveStartKey: from,
        }),
      );
      for (const { sk } of page.Items ?? []) {
        ids.push(parse(ReviewId, reviewIdOfSortKey(sk?.S ?? '')));
      }
      from = page.LastEvaluatedKey;
    } while (from);
    return ids;
  }
}
