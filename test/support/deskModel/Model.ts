import type { AuditEntry } from '../../../functions/shared/domain/Audit.ts';
import type { Locale } from '../../../functions/shared/domain/Locale.ts';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import type { Content } from './Content.ts';
import type { Person } from './people.ts';
import type { Picture } from './pictures.ts';

/** A version of a review, as far as it can be told apart. */
export type Version = {
  readonly version: number;
  readonly state: ModelReview['state'];
  readonly content: Content;
  /** RFC 3339. */
  readonly updatedAt: string;
};

/** An audit entry as it must be found. */
type AuditLine = Pick<
  AuditEntry,
  'action' | 'by' | 'role' | 'at' | 'requestId' | 'fromVersion' | 'toVersion' | 'note'
>;

type ModelSchedule = {
  /** RFC 3339. */
  readonly at: string;
  readonly version: number;
  readonly slugs: ReadonlyMap<Locale, string>;
  readonly isWhole: boolean;
};

/** A review as the rules say that it must be. */
export type ModelReview = {
  readonly id: string;
  readonly owner: Person;
  state: Review['state'] | 'deleted';
  version: number;
  content: Content;
  updatedAt: string;
  publishedAt: string | undefined;
  /** What a chief editor asked for, and when. */
  wish: { readonly note: string; readonly at: string } | undefined;
  schedule: ModelSchedule | undefined;
  previewEpoch: number;
  /** What readers see: the slug and the version behind it. */
  live: Map<Locale, { readonly slug: string; readonly version: number }>;
  /** Every slug that was ever public, with the language that it belongs to for good. */
  readonly addresses: Map<string, Locale>;
  readonly kept: Map<number, Version>;
  readonly audit: AuditLine[];
};

/** The whole desk as the rules say that it must be, and how it came there. */
export type Model = {
  readonly isApprovalRequired: boolean;
  /** Milliseconds since 1970: the same for everybody. */
  now: number;
  /** In the order of their creation, with those that were deleted. */
  readonly reviews: ModelReview[];
  /** Images that are not there any more. */
  readonly removed: Set<Picture>;
  /** What was asked and answered so far, for whoever has to understand a failure. */
  readonly story: string[];
};

/** No receipt runs out while the tests are at work: DynamoDB Local goes by the clock of the machine. */
const start = Date.UTC(2040, 0, 1, 12);

export const emptyDesk = (isApprovalRequired: boolean): Model => ({
  isApprovalRequired,
  now: start,
  reviews: [],
  removed: new Set(),
  story: [],
});

export const nowOf = ({ now }: Pick<Model, 'now'>): string => new Date(now).toISOString();

/** The moment of a change: later than the last one, whatever the clock says. */
export const momentFor = ({ updatedAt }: ModelReview, { now }: Pick<Model, 'now'>): string =>
  new Date(Math.max(now, Date.parse(updatedAt) + 1)).toISOString();

/** The working copy of a review as a version. */
export const versionOf = ({ version, state, content, updatedAt }: ModelReview): Version => ({
  version,
  state,
  content,
  updatedAt,
});
