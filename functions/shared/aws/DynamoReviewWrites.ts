import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { ReviewChange, Reviews, Trail } from '../ports.ts';
import { DynamoReviewReads } from './DynamoReviewReads.ts';
import { imageSteps } from './imageSteps.ts';
import { reviewKey } from './keys.ts';
import {
  cameraSteps,
  contentSteps,
  headStep,
  momentAfterShown,
  slugSteps,
  snapshotStep,
  type Tables,
} from './reviewSteps.ts';
import { trailSteps } from './trail.ts';
import { transact } from './transact.ts';

/** Single reviews, and the one transaction that changes one, for functions that list none. */
export class DynamoReviewWrites
  extends DynamoReviewReads
  implements Pick<Reviews, 'find' | 'findVersion' | 'save'>
{
  readonly #dynamo: DynamoDBClient;
  readonly #tables: Tables;

  constructor(dynamo: DynamoDBClient, tables: Tables) {
    super(dynamo, tables.editorial);
    this.#dynamo = dynamo;
    this.#tables = tables;
  }

  async save(change: ReviewChange, trail: Trail): Promise<void> {
    const { editorial, content } = this.#tables;
    const review = change.after ?? change.before;
    if (!review) return;
    const steps = [
      ...trailSteps(editorial, reviewKey(review.id), trail, review),
      headStep(editorial, change),
      ...(change.snapshots ?? []).map((version) => snapshotStep(editorial, version)),
      ...slugSteps(editorial, change),
      ...cameraSteps(editorial, change),
      ...imageSteps(editorial, change, trail.now),
    ];
    const saveAt = (moment: Date) =>
      transact(this.#dynamo, [...steps, ...contentSteps(content, change, moment)]);
    try {
      await saveAt(trail.now);
    } catch (error) {
      const moment = momentAfterShown(error);
      if (!moment) throw error;
      await saveAt(moment);
    }
  }
}
