import * as v from 'valibot';
import { listOf } from '../shared/domain/fields.ts';

const numberIn = (format: RegExp, min: number, max: number, rule: string) =>
  v.pipe(
    v.string(),
    v.regex(format, rule),
    v.transform(Number),
    v.minValue(min, rule),
    v.maxValue(max, rule),
  );

/** A number of a query, without sign or exponent, within bounds, both included. */
export const numberWithin = (min: number, max: number) =>
  numberIn(/^\d{1,10}(\.\d{1,4})?$/, min, max, `must be a number of ${min} to ${max}`);

/** A whole number of a query within bounds, both included. */
export const wholeNumberWithin = (min: number, max: number) =>
  numberIn(/^\d{1,10}$/, min, max, `must be a whole number of ${min} to ${max}`);

/**
 * A parameter that may be repeated, for any of its values: each once and in one order, so that the
 * same question has the same answer, byte by byte, however it is put.
 */
export const anyOf = <S extends v.GenericSchema<string, string>>(value: S) =>
  v.optional(
    v.pipe(
      listOf(value, 30),
      v.transform((values) => [...new Set(values)].sort()),
    ),
  );

/** Words of a list, joined by commas, each once; in one order, as `anyOf`. */
export const commaSeparated = <S extends v.GenericSchema<string, string>>(word: S) =>
  v.pipe(
    v.string(),
    v.transform((words) => words.split(',').sort()),
    v.array(word),
    v.check((words) => new Set(words).size === words.length, 'must name each word once'),
  );

/** Refuses a word that is no field of what is asked for, and says which. */
export const unknownField = ({ received }: v.PicklistIssue): string =>
  `must name fields, joined by commas: ${received} is none`;

/** What is searched for. */
export const SearchWords = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(100, 'must have at most 100 characters'),
  v.check((typed) => /[\p{Letter}\p{Number}]/u.test(typed), 'must have a letter or a digit'),
);

const momentFormat = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/;

/** JavaScript reads February 31 as March 3. */
function isMoment(time: string): boolean {
  const moment = new Date(momentFormat.test(time) ? time : Number.NaN);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(time.slice(0, 10));
}

/** A time in UTC, or a date, which is its first moment; in milliseconds. */
export const Moment = v.pipe(
  v.string(),
  v.check(isMoment, 'must be a time such as 2026-01-31T12:00:00Z, or a date'),
  v.transform((time) => Date.parse(time)),
);
