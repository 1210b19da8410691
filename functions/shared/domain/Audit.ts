import type { Role } from './Editor.ts';

/** Who did what when: written in the same transaction as the change, and never changed after. */
export type AuditEntry = {
  readonly id: string;
  readonly action:
    | 'review.created'
    | 'review.published'
    | 'camera.created'
    | 'editor.invited'
    | 'editor.disabled'
    | 'editor.enabled';
  /** The editor's id, or `operator`. */
  readonly by: string;
  readonly role: Role | 'operator';
  readonly at: string;
  /** The same id as in the log and in `x-request-id`. */
  readonly requestId: string;
  /** Version before and after, where the thing has versions. */
  readonly fromVersion?: number;
  readonly toVersion?: number;
};
