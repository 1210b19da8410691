import * as v from 'valibot';
import type { Routes } from '../shared/api/Route.ts';
import { NewReview, Review } from '../shared/domain/Review.ts';

export const routes = {
  createReview: {
    method: 'POST',
    path: '/reviews',
    summary: 'Create a draft, or create and publish a review',
    access: 'editors',
    scopes: ['reviews/write'],
    permission: 'reviews.create',
    query: v.strictObject({
      /** Publishes every language of the review in the same transaction. */
      publish: v.optional(
        v.pipe(
          v.picklist(['true', 'false'], 'must be true or false'),
          v.transform((publish) => publish === 'true'),
        ),
        'false',
      ),
    }),
    body: NewReview,
    idempotent: true,
    status: 201,
    response: Review,
    headers: ['etag'],
    problems: [
      'APPROVAL_REQUIRED',
      'SLUG_TAKEN',
      'CAMERA_CHANGED',
      'IMAGE_CHANGED',
      'REVIEW_INVALID',
      'REVIEW_INCOMPLETE',
    ],
  },
} as const satisfies Routes;
