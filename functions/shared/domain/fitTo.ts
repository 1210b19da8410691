import { type BaseIssue, type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { type Fault, pointer } from './Fault.ts';

/** Codes of the faults that programs tell apart; every other rule is `INVALID`. */
const codes: Readonly<Record<string, string>> = {
  min_length: 'TOO_SHORT',
  max_length: 'TOO_LONG',
  min_value: 'TOO_SMALL',
  max_value: 'TOO_LARGE',
  picklist: 'NOT_ALLOWED',
  variant: 'NOT_ALLOWED',
};

/** What valibot calls a type, and what people call it. */
const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Object: 'an object',
  Array: 'a list',
};

/** A key of the input, as valibot's path items carry it. */
const keyOf = (item: { key: unknown }): string | number =>
  typeof item.key === 'number' ? item.key : String(item.key);

/** What valibot found, in the contract's words: where, which rule, and for a person why. */
function faultOf(issue: BaseIssue<unknown>): Fault {
  const path = pointer(...(issue.path ?? []).map(keyOf));
  if (issue.expected === 'never') {
    return { path, code: 'UNKNOWN_FIELD', message: 'is not known here' };
  }
  if (issue.input === undefined) return { path, code: 'REQUIRED', message: 'is required' };
  const type = types[issue.expected ?? ''];
  if (type) return { path, code: 'WRONG_TYPE', message: `must be ${type}` };
  return { path, code: codes[issue.type] ?? 'INVALID', message: issue.message };
}

const isUnknownField = (issue: BaseIssue<unknown>): boolean =>
  issue.type === 'strict_object' && issue.expected === 'never';

/** Each costs another look at the whole input. */
const mostUnknownFields = 20;

/**
 * What a schema makes of an input, or everything in which it does not fit. valibot names one unknown
 * field of an object at a time: it is taken out of the input, and the rest asked again.
 */
export function fitTo<S extends GenericSchema>(
  schema: S,
  input: unknown,
): { readonly output: InferOutput<S> } | { readonly faults: readonly Fault[] } {
  const unknown: Fault[] = [];
  for (let round = 0; ; round += 1) {
    const result = safeParse(schema, input);
    if (result.success && unknown.length === 0) return { output: result.output };
    const issues = result.issues ?? [];
    const strangers = issues.filter(isUnknownField);
    if (strangers.length === 0 || round === mostUnknownFields) {
      return { faults: [...issues.map(faultOf), ...unknown] };
    }
    for (const issue of strangers) {
      unknown.push(faultOf(issue));
      const place = issue.path?.at(-1);
      if (place?.type === 'object') Reflect.deleteProperty(place.input, place.key);
    }
  }
}
