import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { parse } from 'valibot';
import { AuditEntry } from '../domain/Audit.ts';
import { Review, ReviewId, ReviewSummary } from '../domain/Review.ts';
import type { Batch, ReviewFilter, Reviews, Span, Trail, VersionSummary } from '../ports.ts';
import { DynamoReviewsOfCamera } from './DynamoReviewsOfCamera.ts';
import { reviewIdOfPartition, reviewKey, scheduled, within } from './keys.ts';
import { dueIn, type List, lastOf, listPage } from './lists.ts';
import { headStep, snapshotStep, type Tables } from './reviewSteps.ts';
import { trailSteps } from './trail.ts';
import { transact } from './transact.ts';

/** Reviews in the editorial table, and their pages in the content table: all that can be asked of them. */
export class DynamoReviews extends DynamoReviewsOfCamera implements Reviews {
  readonly #dynamo: DynamoDBClient;
  readonly #tables: Tables;

  constructor(dynamo: DynamoDBClient, tables: Tables) {
    super(dynamo, tables);
    this.#dynamo = dynamo;
    this.#tables = tables;
  }

  async keepVersion(review: Review, trail: Trail, result: unknown): Promise<void> {
    const table = this.#tables.editorial;
    await transact(this.#dynamo, [
      ...trailSteps(table, reviewKey(review.id), trail, result),
      snapshotStep(table, review),
      headStep(table, { before: review, after: review }),
    ]);
  }

  list(filter: ReviewFilter, span: Span<string>): Promise<Batch<ReviewSummary, string>> {
    const { ownerId, state, cameraId, updatedAfter } = filter;
    const common = {
      sort: {
        name: 'updatedAt',
        from: updatedAfter ? lastOf(`${updatedAfter}#`) : '0',
        to: lastOf(''),
      },
      parse: ({ summary }: Readonly<Record<string, unknown>>) => parse(ReviewSummary, summary),
    } as const;
    const byOwner = (value: string): List<ReviewSummary> => ({
      ...common,
      index: 'byOwner',
      partition: { name: 'ownerId', value },
      ...(state || cameraId ? { where: { state, cameraId } } : {}),
    });
    const byState = (value: string): List<ReviewSummary> => ({
      ...common,
      index: 'byState',
      partition: { name: 'state', value },
      ...(cameraId ? { where: { cameraId } } : {}),
    });
    const states = state ? [state] : Review.entries.state.options;
    const lists = ownerId ? [byOwner(ownerId)] : states.map(byState);
    return listPage(this.#dynamo, this.#tables.editorial, lists, span);
  }

  versions(id: ReviewId, span: Span<string>): Promise<Batch<VersionSummary, string>> {
    return this.#within(id, within.versions, span, ({ version, state, savedAt }) => ({
      version: parse(Review.entries.version, version),
      state: parse(Review.entries.state, state),
      updatedAt: parse(Review.entries.updatedAt, savedAt),
    }));
  }

  audit(id: ReviewId, span: Span<string>): Promise<Batch<AuditEntry, string>> {
    return this.#within(id, within.audit, span, ({ pk, sk, ...entry }) =>
      parse(AuditEntry, { ...entry, id: String(sk).split('#').at(-1) }),
    );
  }

  async due(now: Date, limit: number): Promise<readonly ReviewId[]> {
    const table = this.#tables.editorial;
    const items = await dueIn(this.#dynamo, table, scheduled.reviews, now, limit);
    return items.map(({ pk }) => parse(ReviewId, reviewIdOfPartition(pk)));
  }

  #within<Item>(
    id: ReviewId,
    prefix: string,
    span: Span<string>,
    read: List<Item>['parse'],
  ): Promise<Batch<Item, string>> {
    const list: List<Item> = {
      partition: { name: 'pk', value: reviewKey(id).pk },
      sort: { name: 'sk', from: prefix, to: lastOf(prefix) },
      parse: read,
    };
    return listPage(this.#dynamo, this.#tables.editorial, [list], span);
  }
}
