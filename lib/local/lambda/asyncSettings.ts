import * as v from 'valibot';
import type { DeadLetterQueue, DeadLetters } from '../deadLetters.ts';
import { judge } from '../iam/judge.ts';
import { rolesOf } from '../iam.ts';
import { resourcesOf, type Template } from '../Resource.ts';
import { readProperties } from '../readProperties.ts';
import type { LambdaFunction } from './functionsOf.ts';

/** How Lambda treats an event of a function that nobody waits for. */
export type AsyncSettings = {
  /** How often it calls again after an error of the function. */
  readonly retries: number;
  readonly maximumAgeSeconds: number;
  /** Where it puts the event in the end; lost where there is none. */
  readonly onFailure: DeadLetterQueue | undefined;
};

const Destination = v.strictObject({ Destination: v.string() });

const EventInvokeConfig = v.strictObject({
  FunctionName: v.string(),
  Qualifier: v.literal('$LATEST'),
  /** https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html */
  MaximumRetryAttempts: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(2)), 2),
  MaximumEventAgeInSeconds: v.optional(
    v.pipe(v.number(), v.minValue(60), v.maxValue(21_600)),
    21_600,
  ),
  DestinationConfig: v.optional(v.strictObject({ OnFailure: v.optional(Destination) }), {}),
});

/**
 * The settings of `AWS::Lambda::EventInvokeConfig`, or Lambda's own where there is none.
 * @throws Error that names the setting that cannot be run here, or the permission that the function
 *   lacks: Lambda puts failed events into the queue under the function's own role
 */
export function asyncSettings(
  template: Template,
  fn: LambdaFunction,
  { queueNamed }: DeadLetters,
): AsyncSettings {
  const config = resourcesOf(template, 'AWS::Lambda::EventInvokeConfig')
    .map((resource) => readProperties(EventInvokeConfig, resource))
    .find(({ FunctionName }) => FunctionName === fn.name || FunctionName === fn.arn);
  const destination = config?.DestinationConfig.OnFailure?.Destination;
  if (destination !== undefined) refuseWithoutPermission(template, fn, destination);
  return {
    retries: config?.MaximumRetryAttempts ?? 2,
    maximumAgeSeconds: config?.MaximumEventAgeInSeconds ?? 21_600,
    onFailure: destination === undefined ? undefined : queueNamed(destination),
  };
}

function refuseWithoutPermission(template: Template, fn: LambdaFunction, resource: string): void {
  const action = 'sqs:SendMessage';
  const statements = rolesOf(template).get(fn.roleArn)?.statements ?? [];
  if (judge(statements, { action, resource, context: {} }) === 'allowed') return;
  throw new Error(
    `${fn.name} may not do ${action} on ${resource}: Lambda could not put its failed events there`,
  );
}
