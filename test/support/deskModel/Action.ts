import type { AuditEntry } from '../../../functions/shared/domain/Audit.ts';
import type { Role } from '../../../functions/shared/domain/Editor.ts';
import type { Model, ModelReview, Version } from './Model.ts';
import type { Person } from './people.ts';

/** Status and code of a refusal; undefined where there is none. */
export type Refusal = readonly [status: number, code: string] | undefined;

/** Something that is asked of a review, and all that the rules say of it. */
export type Action = {
  /** As it stands in the story of a failure. */
  readonly name: string;
  readonly routeKey: string;
  readonly body?: (model: Model, review: ModelReview) => unknown;
  /** Whose roles allow it. */
  readonly roles: readonly Role[];
  /** What is refused before the review is looked at. */
  readonly refusedUnseen?: (model: Model, caller: Person) => Refusal;
  /** From which states it is possible. */
  readonly from: readonly ModelReview['state'][];
  readonly refused?: (model: Model, review: ModelReview, caller: Person) => Refusal;
  /** Whether it is so already: it is answered, and nothing changes. */
  readonly isIdle?: (review: ModelReview) => boolean;
  /** What it makes of the review, whose version was raised already. */
  readonly done: (model: Model, review: ModelReview, before: Version) => void;
  readonly action: AuditEntry['action'];
  /** What the audit entry says beside, before it is done. */
  readonly note?: (model: Model, review: ModelReview) => string;
};

export const writers: readonly Role[] = ['editor', 'chief'];
export const everybody: readonly Role[] = ['editor', 'chief', 'admin'];
export const anyState = ['draft', 'in_review', 'published', 'withdrawn'] as const;

/** What a caller says in `If-Match`. */
export const seen = [
  'the current version',
  'anything',
  'one of some versions',
  'an old version',
  'a weak tag',
  'nothing',
] as const;
export type Seen = (typeof seen)[number];

/** Where a stage demands approval, only a chief editor publishes. */
export const needsApproval = ({ isApprovalRequired }: Model, { role }: Person): Refusal =>
  isApprovalRequired && role !== 'chief' ? [403, 'APPROVAL_REQUIRED'] : undefined;

export type Asked = {
  readonly model: Model;
  readonly review: ModelReview;
  readonly caller: Person;
  readonly seen: Seen;
};

/** What the rules say to a change, in the order in which they are asked. */
export function refusalOf(action: Action, { model, review, caller, seen }: Asked): Refusal {
  if (caller.status === 'disabled') return [403, 'EDITOR_DISABLED'];
  if (!action.roles.includes(caller.role)) return [403, 'PERMISSION_DENIED'];
  if (seen === 'nothing') return [428, 'PRECONDITION_REQUIRED'];
  const unseen = action.refusedUnseen?.(model, caller);
  if (unseen) return unseen;
  const isHidden = caller.role === 'editor' && caller !== review.owner;
  if (isHidden || review.state === 'deleted') return [404, 'REVIEW_NOT_FOUND'];
  if (seen === 'an old version' || seen === 'a weak tag') return [412, 'STALE_VERSION'];
  if (!action.from.includes(review.state)) return [409, 'ILLEGAL_TRANSITION'];
  return action.refused?.(model, review, caller);
}
