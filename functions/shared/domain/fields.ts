import * as v from 'valibot';

/** One word of a list, which the refusal names. */
export const oneOf = /* @__NO_SIDE_EFFECTS__ */ <const Options extends readonly string[]>(
  options: Options,
) => v.picklist(options, `must be one of ${options.join(', ')}`);

/**
 * Text of one line or more, trimmed, never empty. `max` in UTF-16 code units. Half a surrogate pair
 * is refused: UTF-8 has no bytes for it.
 */
export const text = /* @__NO_SIDE_EFFECTS__ */ (max: number) =>
  v.pipe(
    v.string(),
    v.check((words) => words.isWellFormed(), 'must be Unicode text: half a surrogate pair is none'),
    v.trim(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(max, `must have at most ${max} characters`),
  );

/** A finite number within bounds, both included. */
export const numberBetween = /* @__NO_SIDE_EFFECTS__ */ (min: number, max: number) =>
  v.pipe(
    v.number(),
    v.minValue(min, `must be at least ${min}`),
    v.maxValue(max, `must be at most ${max}`),
  );

/** A whole number within bounds, both included. */
export const integerBetween = /* @__NO_SIDE_EFFECTS__ */ (min: number, max: number) =>
  v.pipe(
    v.number(),
    v.integer('must be a whole number'),
    v.minValue(min, `must be at least ${min}`),
    v.maxValue(max, `must be at most ${max}`),
  );

/** A list with a bound: whatever the contract repeats has a highest count. */
export const listOf = /* @__NO_SIDE_EFFECTS__ */ <S extends v.GenericSchema>(
  item: S,
  max: number,
) => v.pipe(v.array(item), v.maxLength(max, `must have at most ${max} entries`));

/** A calendar date, RFC 3339 `full-date`. */
export const CalendarDate = v.pipe(
  v.string(),
  v.isoDate('must be a date like 2026-01-31'),
  v.check(isDay, 'must be a day that exists'),
);

/** JavaScript reads February 31 as March 3. */
function isDay(date: string): boolean {
  const day = new Date(date);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** An instant in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const Instant = v.pipe(v.string(), v.isoTimestamp('must be an RFC 3339 time'));

/** An absolute https address; bounded in bytes, because twenty of them stand in one item of 400 KB. */
export const HttpsUrl = v.pipe(
  v.string(),
  v.maxBytes(2048, 'must have at most 2048 bytes in UTF-8'),
  v.url('must be a URL'),
  v.startsWith('https://', 'must start with https://'),
);

/** A ULID: 26 characters of Crockford's base 32, sortable by time of creation. */
export const Ulid = v.pipe(v.string(), v.ulid('must be a ULID'));
