import type { BaseIssue } from 'valibot';
import { type Fault, pointer } from '../domain/Fault.ts';

/** Codes of the faults that programs tell apart; every other rule is `INVALID`. */
const codes: Readonly<Record<string, string>> = {
  min_length: 'TOO_SHORT',
  max_length: 'TOO_LONG',
  min_value: 'TOO_SMALL',
  max_value: 'TOO_LARGE',
  picklist: 'NOT_ALLOWED',
  literal: 'NOT_ALLOWED',
  variant: 'NOT_ALLOWED',
};

/** A key of the input, as valibot's path items carry it. */
const keyOf = (item: { key: unknown }): string | number =>
  typeof item.key === 'number' ? item.key : String(item.key);

/** What valibot found, in the contract's words: where, which rule, and for a person why. */
export function faultOf(issue: BaseIssue<unknown>): Fault {
  const path = pointer(...(issue.path ?? []).map(keyOf));
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { path, code: 'UNKNOWN_FIELD', message: 'is not a field of this request' };
  }
  if (issue.input === undefined) return { path, code: 'REQUIRED', message: 'is required' };
  const isType = issue.kind === 'schema' && codes[issue.type] === undefined;
  if (isType) {
    return { path, code: 'WRONG_TYPE', message: `must be ${issue.expected ?? 'of another type'}` };
  }
  return { path, code: codes[issue.type] ?? 'INVALID', message: issue.message };
}
