import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { resolve } from './intrinsics.ts';
import { argumentOf, type Scope } from './Scope.ts';

/**
 * Whether a condition of the template holds.
 * @throws TemplateError on a condition function that is unknown or used wrongly
 */
export function holds(condition: unknown, scope: Scope): boolean {
  const members = Object.entries(
    argumentOf('A condition', v.record(v.string(), v.unknown()), condition, scope),
  );
  const [[name, argument] = ['', undefined]] = members;
  const test = tests[name];
  if (!test || members.length !== 1) {
    throw scope.fault(`the condition ${JSON.stringify(condition)} is unknown to the local cloud`);
  }
  return test(argument, scope);
}

const Operands = v.array(v.unknown());

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html */
const tests: Readonly<Record<string, (argument: unknown, scope: Scope) => boolean>> = {
  Condition: (argument, scope) =>
    scope.isTrue(argumentOf('Condition', v.string(), argument, scope)),

  'Fn::Equals': (argument, scope) => {
    const schema = v.tuple([v.unknown(), v.unknown()]);
    const [left, right] = argumentOf('Fn::Equals', schema, resolve(argument, scope), scope);
    return isDeepStrictEqual(left, right);
  },

  'Fn::And': (argument, scope) =>
    argumentOf('Fn::And', Operands, argument, scope).every((each) => holds(each, scope)),

  'Fn::Or': (argument, scope) =>
    argumentOf('Fn::Or', Operands, argument, scope).some((each) => holds(each, scope)),

  'Fn::Not': (argument, scope) =>
    !holds(argumentOf('Fn::Not', v.tuple([v.unknown()]), argument, scope)[0], scope),
};
