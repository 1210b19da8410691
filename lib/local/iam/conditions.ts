import * as v from 'valibot';
import { wildcardPattern } from './patterns.ts';

/** What is known about a request: condition key in lower case -> its values. */
type Context = ReadonlyMap<string, readonly string[]>;
export type Condition = (context: Context) => boolean;

/** Whether the values of a key, none when it is absent, satisfy what the policy lists. */
type Operator = (values: readonly string[], wanted: readonly string[]) => boolean;

const equals = (value: string, wanted: string) => value === wanted;
const isLike = (value: string, pattern: string) => wildcardPattern(pattern, 'same case')(value);

/** An absent key satisfies no plain operator. */
const single =
  (test: (value: string, wanted: string) => boolean): Operator =>
  ([value], wanted) =>
    value !== undefined && wanted.some((each) => test(value, each));

/** An absent key satisfies `ForAllValues`. */
const forAllValues =
  (test: (value: string, wanted: string) => boolean): Operator =>
  (values, wanted) =>
    values.every((value) => wanted.some((each) => test(value, each)));

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const operators: Readonly<Record<string, Operator>> = {
  Bool: single((value, wanted) => value === wanted.toLowerCase()),
  'ForAllValues:StringEquals': forAllValues(equals),
  'ForAllValues:StringLike': forAllValues(isLike),
  StringEquals: single(equals),
  StringLike: single(isLike),
};

/** The keys that the local cloud gives to requests, and whether they hold several values. */
const severalValues: Readonly<Record<string, boolean>> = {
  'aws:securetransport': false,
  'dynamodb:leadingkeys': true,
};

const Wanted = v.pipe(
  v.union([v.array(v.union([v.string(), v.boolean()])), v.string(), v.boolean()]),
  v.transform((value) => [value].flat().map(String)),
);

/**
 * The `Condition` element of a statement.
 * @throws Error on an operator or key that the local cloud cannot judge
 */
export const conditionsOf = (
  element: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Condition[] =>
  Object.entries(element).flatMap(([name, keys]) =>
    Object.entries(keys).map(([key, value]) => conditionOf(name, key.toLowerCase(), value)),
  );

function conditionOf(name: string, key: string, value: unknown): Condition {
  const operator = operators[name];
  if (!operator) throw new Error(`the condition operator ${name} cannot be judged`);
  const several = severalValues[key];
  if (several === undefined) throw new Error(`the condition key ${key} cannot be judged`);
  if (several !== name.startsWith('ForAllValues:')) {
    // Without the qualifier IAM gives no defined result for a key of several values.
    throw new Error(`the condition key ${key} cannot be judged by ${name}`);
  }
  const wanted = v.parse(Wanted, value);
  // A policy variable is refused when the template is read, not when the first request comes.
  for (const each of wanted) wildcardPattern(each, 'same case');
  return (context) => operator(context.get(key) ?? [], wanted);
}
