import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DomainError } from '../domain/DomainError.ts';
import { pointer } from '../domain/Fault.ts';
import type { Locale } from '../domain/Locale.ts';
import { localesOf, type Review } from '../domain/Review.ts';
import type { Slug } from '../domain/Slug.ts';
import type { Publication, Reviews, Trail } from '../ports.ts';
import { contentItem } from './contentItem.ts';
import { toItem, toKey } from './items.ts';
import { cameraKey, reviewKey, slugClaimKey, snapshotKey } from './keys.ts';
import { trailSteps } from './trail.ts';
import { type Step, transact } from './transact.ts';

type Tables = { readonly editorial: string; readonly content: string };

/** Reviews in the editorial table, and their pages in the content table. */
export class DynamoReviews implements Reviews {
  readonly #dynamo: DynamoDBClient;
  readonly #tables: Tables;

  constructor(dynamo: DynamoDBClient, tables: Tables) {
    this.#dynamo = dynamo;
    this.#tables = tables;
  }

  async add(review: Review, trail: Trail, publication?: Publication): Promise<void> {
    await transact(this.#dynamo, [
      ...trailSteps(this.#tables.editorial, reviewKey(review.id), trail, review),
      this.#head(review),
      ...localesOf(review).flatMap((locale) => {
        const slug = review.locales[locale]?.slug;
        return slug ? [this.#slugClaim(review, locale, slug)] : [];
      }),
      ...(publication ? this.#publication(review, trail.now, publication) : []),
    ]);
  }

  #head(review: Review): Step {
    const { ownerId, state, updatedAt, version } = review;
    return this.#putNew({
      ...reviewKey(review.id),
      ownerId,
      state,
      updatedAt,
      version,
      review,
    });
  }

  #slugClaim(review: Review, locale: Locale, slug: Slug): Step {
    const path = pointer('locales', locale, 'slug');
    return {
      ...this.#putNew({ ...slugClaimKey(slug), reviewId: review.id, locale }),
      refusal: () =>
        new DomainError('SLUG_TAKEN', 'A slug of this review belongs to another page', {
          errors: [{ path, code: 'SLUG_TAKEN', message: `${slug} belongs to another page` }],
        }),
    };
  }

  #publication(review: Review, now: Date, { pages, camera }: Publication): readonly Step[] {
    return [
      this.#putNew({ ...snapshotKey(review.id, review.version), review }),
      {
        // Pages carry the camera: one changed since it was read would stay as it was for good.
        write: {
          ConditionCheck: {
            TableName: this.#tables.editorial,
            Key: toKey(cameraKey(camera.id)),
            ConditionExpression: 'version = :read',
            ExpressionAttributeValues: toItem({ ':read': camera.version }),
          },
        },
        refusal: () => new DomainError('CAMERA_CHANGED', 'The camera was changed meanwhile'),
      },
      ...pages.map(
        (page): Step => ({
          write: {
            Put: {
              TableName: this.#tables.content,
              Item: toItem(contentItem(page, review.id, now)),
              ConditionExpression: 'attribute_not_exists(pk) OR reviewId = :id',
              ExpressionAttributeValues: toItem({ ':id': review.id }),
            },
          },
          refusal: () => new DomainError('SLUG_TAKEN', `A page stands at ${page.slug} already`),
        }),
      ),
    ];
  }

  #putNew(item: Readonly<Record<string, unknown>>): Step {
    return {
      write: {
        Put: {
          TableName: this.#tables.editorial,
          Item: toItem(item),
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
    };
  }
}
