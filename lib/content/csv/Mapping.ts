import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** A JSON pointer into the record (RFC 6901), through objects only. */
const Target = v.pipe(
  v.string(),
  v.regex(/^(\/[A-Za-z][A-Za-z0-9]*)+$/, 'must be a JSON pointer such as /specs/weightG'),
);

/** A regular expression of JavaScript. */
const pattern = (flags: 'u' | 'gu') =>
  v.pipe(
    v.string(),
    v.check(isPattern, 'must be a regular expression'),
    v.transform((source) => new RegExp(source, flags)),
  );
const Pattern = pattern('u');

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const reason = v.pipe(v.string(), v.minLength(1, 'must say why'));
const unit = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const table = v.record(v.string(), v.unknown());

const toOne = {
  to: Target,
  /** Cells that say nothing, such as `Auto`. */
  empty: v.optional(v.array(v.string()), []),
};

const number = {
  ...toOne,
  /** Keeps only smaller values; of all others the cell is left out for a reason. */
  below: v.optional(v.strictObject({ value: v.number(), otherwise: reason })),
};

/** How one field is read from a cell. */
const Reader = v.variant('as', [
  v.strictObject({ as: v.literal('text'), ...toOne }),
  v.strictObject({ as: v.literal('yesNo'), ...toOne }),
  v.strictObject({ as: v.literal('number'), ...number }),
  /** A number and its unit: `180 g`. */
  v.strictObject({ as: v.literal('quantity'), ...number, unit }),
  /** A whole number and its unit: `230,000 dots`. */
  v.strictObject({ as: v.literal('count'), ...number, unit }),
  /** A number or a fraction of 1, and its unit: `1/8000 sec`. */
  v.strictObject({ as: v.literal('fraction'), ...number, unit }),
  /** Lengths joined by x, each to its own field or all to one list. */
  v.strictObject({
    as: v.literal('size'),
    ...toOne,
    to: v.union([Target, v.pipe(v.array(Target), v.minLength(2), v.maxLength(3))]),
    parts: v.picklist([2, 3]),
    unit,
  }),
  v.strictObject({ as: v.literal('sensitivity'), ...toOne }),
  v.strictObject({ as: v.literal('videoModes'), ...toOne }),
  v.strictObject({
    as: v.literal('list'),
    ...toOne,
    separator: v.optional(Pattern, ','),
    without: v.optional(pattern('gu')),
    table: v.optional(table),
  }),
  v.strictObject({
    as: v.literal('lookUp'),
    ...toOne,
    table: v.optional(table, {}),
    patterns: v.optional(v.array(v.strictObject({ matches: Pattern, value: v.unknown() })), []),
  }),
]);
export type Reader = v.InferOutput<typeof Reader>;

/** The column is known, and no part of the record: why. */
const LeftOut = v.strictObject({ leftOut: reason });

const Column = v.union([LeftOut, Reader, v.pipe(v.array(Reader), v.minLength(1))]);

/** What a cell must be: there or not, found by a pattern, or a number within bounds. */
const Condition = v.union([
  v.boolean(),
  Pattern,
  v.strictObject({ atLeast: v.optional(v.number()), atMost: v.optional(v.number()) }),
]);
export type Condition = v.InferOutput<typeof Condition>;

const when = v.record(v.string(), Condition);

/** A field that follows from several cells: the first case that holds decides. */
const Rule = v.strictObject({
  to: Target,
  cases: v.array(
    v.union([
      v.strictObject({ when, value: v.unknown() }),
      v.strictObject({ when, refuse: reason }),
    ]),
  ),
  /** Why a line to which no case applies is refused. */
  otherwise: reason,
});
export type Rule = v.InferOutput<typeof Rule>;

/** How the lines of a CSV file become records. Every column of the file must be named. */
export const Mapping = v.strictObject({
  $comment: v.optional(v.string()),
  /** Fields that are the same in every record. */
  constants: v.record(Target, v.unknown()),
  columns: v.record(v.string(), Column),
  rules: v.optional(v.array(Rule), []),
});
export type Mapping = v.InferOutput<typeof Mapping>;

/** @throws Error that names the file and everything that is wrong with it. */
export function readMapping(file: string): Mapping {
  const parsed = v.safeParse(
    v.pipe(v.string(), v.parseJson(undefined, 'is not JSON'), Mapping),
    readFileSync(file, 'utf8'),
  );
  if (parsed.success) return parsed.output;
  const faults = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
  throw new Error(`${file} is no mapping:\n  ${faults.join('\n  ')}`);
}
