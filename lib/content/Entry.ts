import type { Column } from './csv/readCsv.ts';

/** Something wrong with a line of a file: where, which rule, and what stands there. */
export type Finding = {
  readonly line: number;
  /** Of a CSV file. */
  readonly column?: Column;
  /** JSON pointer into the record (RFC 6901). */
  readonly path?: string;
  /** Stable code for programs, such as `REQUIRED`. */
  readonly code: string;
  /** For a person: the rule, and what would satisfy it. */
  readonly message: string;
  readonly value?: unknown;
};

/** A camera or review that every rule known here allows, as the API takes it. */
export type ContentRecord =
  | { readonly kind: 'camera'; readonly slug: string; readonly body: object }
  | ReviewRecord;

export type ReviewRecord = {
  readonly kind: 'review';
  /** Slug of its camera: the id is the backend's. */
  readonly camera: string;
  readonly state: ReviewState;
  /** What readers see, where that is not simply the body in all its languages. */
  readonly live?: readonly Publication[] | undefined;
  readonly slug: string;
  readonly body: object;
};

/** What was published, one after the other. */
export type Publication = {
  readonly locales: readonly string[];
  /** The review as it was then; absent where it is as it is now. */
  readonly content?: object | undefined;
};

/** What a review of a file becomes in the backend. */
export const reviewStates = ['draft', 'in_review', 'published'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** A rule that a record breaks, and where. */
export type Fault = Pick<Finding, 'code' | 'message'> & { readonly path: string };

/** Judges the record of a line by everything that can be known without the backend. */
export type Check = (
  record: unknown,
  line: number,
) => { readonly record: ContentRecord } | { readonly faults: readonly Fault[] };

/** A cell that the mapping does not want, and why. */
export type LeftOut = { readonly column: Column; readonly reason: string };

/** A line of a file: a record where it has one, and everything that is wrong with it. */
export type Entry = {
  readonly line: number;
  readonly record?: ContentRecord;
  /** Why there is no record, or what was left out of it because it cannot be read. */
  readonly findings: readonly Finding[];
  readonly leftOut: readonly LeftOut[];
};
