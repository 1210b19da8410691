import * as v from 'valibot';
import { listQuery, PageOfList } from '../shared/api/listQuery.ts';
import type { Routes } from '../shared/api/Route.ts';
import { AuditEntry } from '../shared/domain/Audit.ts';
import { CameraId } from '../shared/domain/Camera.ts';
import { EditorId } from '../shared/domain/Editor.ts';
import { Instant, integerBetween, listOf, oneOf, text } from '../shared/domain/fields.ts';
import { Locale } from '../shared/domain/Locale.ts';
import { MergePatch } from '../shared/domain/mergePatch.ts';
import { Review, ReviewId, ReviewSummary } from '../shared/domain/Review.ts';
import { ZonedTimeRequest } from '../shared/domain/zonedTime.ts';
import { PreviewDays } from '../shared/previewToken.ts';
import { PreviewLink } from './linkPreview.ts';

const editors = { access: 'editors', scopes: ['reviews/write'] } as const;
const reading = { ...editors, method: 'GET', status: 200, permission: 'reviews.read' } as const;
const params = v.strictObject({ id: ReviewId });
/** A change of the version that the caller has seen. */
const change = { ...editors, params, conditional: true, status: 200, response: Review } as const;
/** A step of a review's life. */
const step = { ...change, method: 'POST', idempotent: true } as const;
const versionNumber = integerBetween(1, 1_000_000);
/** A version number as it stands in a path or a query. */
const versionText = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,6}$/, 'must be the number of a version'),
  v.transform(Number),
);
/** Any RFC 3339 time, as UTC with milliseconds. */
const since = v.pipe(
  Instant,
  // The schema knows more forms of ISO 8601 than JavaScript reads.
  v.check((time) => !Number.isNaN(Date.parse(time)), 'must be an RFC 3339 time'),
  v.transform((time) => new Date(time).toISOString()),
);
const chosenLocales = v.optional(
  v.pipe(listOf(Locale, 3), v.minLength(1, 'must name a language'), v.transform(unique)),
);

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

const FaultSchema = v.strictObject({ path: v.string(), code: v.string(), message: v.string() });

export const routes = {
  validateReview: {
    ...editors,
    method: 'POST',
    path: '/reviews/validate',
    summary: 'All faults and warnings of a review; nothing is stored',
    permission: 'reviews.create',
    body: v.unknown(),
    status: 200,
    response: v.strictObject({
      errors: v.array(FaultSchema),
      lacks: v.array(FaultSchema),
      warnings: v.array(FaultSchema),
    }),
  },
  listReviews: {
    ...reading,
    path: '/reviews',
    summary: 'Reviews, newest change first; an editor sees the own ones',
    query: v.strictObject({
      ...listQuery,
      state: v.optional(Review.entries.state),
      owner: v.optional(v.union([v.literal('me'), EditorId], 'must be me or the id of an editor')),
      cameraId: v.optional(CameraId),
      updatedAfter: v.optional(since),
    }),
    response: v.strictObject({ items: v.array(ReviewSummary), page: PageOfList }),
  },
  getReview: {
    ...reading,
    path: '/reviews/{id}',
    summary: 'The working copy of a review',
    params,
    response: Review,
    headers: ['etag'],
    problems: ['REVIEW_NOT_FOUND'],
  },
  patchReview: {
    ...change,
    method: 'PATCH',
    path: '/reviews/{id}',
    summary: 'Change the working copy by a JSON Merge Patch',
    permission: 'reviews.change',
    body: MergePatch,
    headers: ['etag'],
    problems: ['REVIEW_NOT_FOUND', 'SLUG_TAKEN', 'REVIEW_INVALID'],
  },
  deleteReview: {
    ...change,
    method: 'DELETE',
    path: '/reviews/{id}',
    summary: 'Remove a review; a published one is withdrawn first',
    permission: 'reviews.withdraw',
    status: 204,
    response: v.undefined(),
    problems: ['REVIEW_NOT_FOUND'],
  },
  submitReview: {
    ...step,
    path: '/reviews/{id}/submit',
    summary: 'Hand a draft to the chief editors',
    permission: 'reviews.change',
    headers: ['etag'],
    problems: ['REVIEW_NOT_FOUND', 'ILLEGAL_TRANSITION'],
  },
  approveReview: {
    ...step,
    path: '/reviews/{id}/approve',
    summary: 'Publish a submitted review',
    permission: 'reviews.approve',
    headers: ['etag'],
    problems: [
      'REVIEW_NOT_FOUND',
      'ILLEGAL_TRANSITION',
      'SLUG_TAKEN',
      'TOO_MANY_SLUGS',
      'CAMERA_CHANGED',
      'IMAGE_CHANGED',
      'REVIEW_INCOMPLETE',
    ],
  },
  requestChanges: {
    ...step,
    path: '/reviews/{id}/request-changes',
    summary: 'Send a submitted review back, with what shall be changed',
    permission: 'reviews.approve',
    body: v.strictObject({ note: text(2000) }),
    headers: ['etag'],
    problems: ['REVIEW_NOT_FOUND', 'ILLEGAL_TRANSITION'],
  },
  publishReview: {
    ...step,
    path: '/reviews/{id}/publish',
    summary: 'Publish the working copy, in all its languages or some',
    permission: 'reviews.publish',
    body: v.strictObject({ locales: chosenLocales }),
    isBodyOptional: true,
    headers: ['etag'],
    problems: [
      'REVIEW_NOT_FOUND',
      'APPROVAL_REQUIRED',
      'SLUG_TAKEN',
      'TOO_MANY_SLUGS',
      'CAMERA_CHANGED',
      'IMAGE_CHANGED',
      'REVIEW_INCOMPLETE',
    ],
  },
  withdrawReview: {
    ...step,
    path: '/reviews/{id}/withdraw',
    summary: 'Take a published review away from readers',
    permission: 'reviews.withdraw',
    headers: ['etag'],
    problems: ['REVIEW_NOT_FOUND', 'ILLEGAL_TRANSITION'],
  },
  restoreReview: {
    ...step,
    path: '/reviews/{id}/restore',
    summary: 'Make a kept version the working copy again',
    permission: 'reviews.change',
    body: v.strictObject({ version: versionNumber }),
    headers: ['etag'],
    problems: [
      'REVIEW_NOT_FOUND',
      'VERSION_NOT_FOUND',
      'ILLEGAL_TRANSITION',
      'SLUG_TAKEN',
      'REVIEW_INVALID',
    ],
  },
  scheduleReview: {
    ...change,
    method: 'PUT',
    path: '/reviews/{id}/schedule',
    summary: 'Publish the version as it is now at a time',
    permission: 'reviews.publish',
    body: v.strictObject({ ...ZonedTimeRequest.entries, locales: chosenLocales }),
    response: v.strictObject({
      review: Review,
      /** How the time was understood. */
      time: v.strictObject({
        instant: Instant,
        timeZone: v.string(),
        local: v.string(),
        ambiguous: v.boolean(),
        instants: v.optional(v.strictTuple([Instant, Instant])),
      }),
    }),
    headers: ['etag'],
    problems: [
      'REVIEW_NOT_FOUND',
      'APPROVAL_REQUIRED',
      'SLUG_TAKEN',
      'SCHEDULE_INVALID',
      'REVIEW_INCOMPLETE',
    ],
  },
  unscheduleReview: {
    ...change,
    method: 'DELETE',
    path: '/reviews/{id}/schedule',
    summary: 'Take the publication off the calendar',
    permission: 'reviews.publish',
    headers: ['etag'],
    problems: ['REVIEW_NOT_FOUND'],
  },
  linkPreview: {
    ...editors,
    method: 'POST',
    path: '/reviews/{id}/preview-links',
    summary: 'Make a link that shows the version as it is now to whoever has it',
    permission: 'reviews.change',
    params,
    body: v.strictObject({ days: PreviewDays, locale: v.optional(Locale) }),
    isBodyOptional: true,
    idempotent: true,
    status: 201,
    response: PreviewLink,
    problems: ['REVIEW_NOT_FOUND', 'ILLEGAL_TRANSITION', 'STALE_VERSION', 'REVIEW_INVALID'],
  },
  listVersions: {
    ...reading,
    path: '/reviews/{id}/versions',
    summary: 'The versions that were kept, newest first',
    params,
    query: v.strictObject(listQuery),
    response: v.strictObject({
      items: v.array(
        v.strictObject({
          version: versionNumber,
          state: Review.entries.state,
          updatedAt: Instant,
        }),
      ),
      page: PageOfList,
    }),
    problems: ['REVIEW_NOT_FOUND'],
  },
  getVersion: {
    ...reading,
    path: '/reviews/{id}/versions/{version}',
    summary: 'A version as it was',
    params: v.strictObject({ id: ReviewId, version: versionText }),
    response: Review,
    problems: ['REVIEW_NOT_FOUND', 'VERSION_NOT_FOUND'],
  },
  diffVersions: {
    ...reading,
    path: '/reviews/{id}/diff',
    summary: 'What changed between two versions, texts word by word',
    params,
    query: v.strictObject({ from: versionText, to: versionText }),
    response: v.strictObject({
      from: versionNumber,
      to: versionNumber,
      changes: v.array(
        v.strictObject({
          path: v.string(),
          from: v.optional(v.unknown()),
          to: v.optional(v.unknown()),
          words: v.optional(
            v.array(
              v.strictObject({ kind: oneOf(['same', 'added', 'removed']), text: v.string() }),
            ),
          ),
        }),
      ),
    }),
    problems: ['REVIEW_NOT_FOUND', 'VERSION_NOT_FOUND'],
  },
  listAudit: {
    ...reading,
    path: '/reviews/{id}/audit',
    summary: 'Who did what when, newest first',
    params,
    query: v.strictObject(listQuery),
    response: v.strictObject({ items: v.array(AuditEntry), page: PageOfList }),
    problems: ['REVIEW_NOT_FOUND'],
  },
} as const satisfies Routes;
