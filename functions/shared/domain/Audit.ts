import * as v from 'valibot';
import { Instant, oneOf, Ulid } from './fields.ts';

/** Who did what when: written in the same transaction as the change, and never changed after. */
export const AuditEntry = v.strictObject({
  id: Ulid,
  action: oneOf([
    'review.created',
    'review.changed',
    'review.submitted',
    'review.changesRequested',
    'review.published',
    'review.withdrawn',
    'review.restored',
    'review.deleted',
    'review.scheduled',
    'review.unscheduled',
    'review.publicationFailed',
    'review.previewLinked',
    'camera.created',
    'camera.changed',
    'image.created',
    'image.changed',
    'image.deleted',
    'editor.invited',
    'editor.disabled',
    'editor.enabled',
  ]),
  /** The editor's id, `operator`, or `schedule` for a publication at its time. */
  by: v.string(),
  role: oneOf(['editor', 'chief', 'admin', 'operator', 'schedule']),
  at: Instant,
  /** The same id as in the log and in `x-request-id`. */
  requestId: v.string(),
  /** Version before and after, where the thing has versions. */
  fromVersion: v.optional(v.number()),
  toVersion: v.optional(v.number()),
  /** What a chief editor asked for, or why a publication failed. */
  note: v.optional(v.string()),
});
export type AuditEntry = v.InferOutput<typeof AuditEntry>;
