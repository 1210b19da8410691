import * as v from 'valibot';
import { permissionsOf } from '../gateway/permissions.ts';
import { type Resource, resourcesOf, type Template } from '../Resource.ts';
import { readProperties } from '../readProperties.ts';
import { rateOf } from '../schedule/rateOf.ts';
import { type EventTest, patternOf } from './patternOf.ts';

/** A rule of the template: it runs functions at a rate, for events, or both. */
export type Rule = {
  readonly arn: string;
  readonly region: string;
  readonly everyMilliseconds: number | undefined;
  readonly matches: EventTest | undefined;
  readonly targets: readonly {
    readonly functionArn: string;
    /** What the function gets instead of the event. */
    readonly input: unknown;
  }[];
};

const changesNothingHere = v.optional(v.unknown());

/**
 * Strict: what is not known here would only be believed to work. A retry policy and a dead-letter
 * queue of a target are for events that Lambda does not take; here it takes all of them, and treats
 * them as the function's own `EventInvokeConfig` says.
 */
const Target = v.strictObject({
  Id: v.string(),
  Arn: v.string(),
  Input: v.optional(v.pipe(v.string(), v.parseJson())),
  RetryPolicy: changesNothingHere,
  DeadLetterConfig: changesNothingHere,
});

const RuleProperties = v.pipe(
  v.strictObject({
    ScheduleExpression: v.optional(v.string()),
    EventPattern: v.optional(v.unknown()),
    State: v.optional(
      v.picklist(['ENABLED', 'DISABLED', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS']),
      'ENABLED',
    ),
    Targets: v.optional(v.array(Target), []),
    EventBusName: v.optional(v.literal('default')),
    Description: changesNothingHere,
    Name: changesNothingHere,
    Tags: changesNothingHere,
  }),
  v.check(
    ({ ScheduleExpression, EventPattern }) =>
      ScheduleExpression !== undefined || EventPattern !== undefined,
    'a rule has a ScheduleExpression, an EventPattern or both',
  ),
);

/**
 * The rules of a stage, without those that are disabled.
 * @throws Error that names the rule and what of it cannot be run here, or the permission that
 *   EventBridge lacks to call a function
 */
export function rulesOf(template: Template): readonly Rule[] {
  const isPermitted = permissionsOf(template, 'events.amazonaws.com');
  return resourcesOf(template, 'AWS::Events::Rule').flatMap((resource) => {
    const properties = readProperties(RuleProperties, resource);
    const { ScheduleExpression, EventPattern, State, Targets } = properties;
    const { arn = '', region } = resource;
    const targets = Targets.map(({ Arn: functionArn, Input: input }) => {
      if (!isPermitted({ functionArn, sourceArn: arn })) {
        throw fault(resource, `no AWS::Lambda::Permission lets EventBridge call ${functionArn}`);
      }
      return { functionArn, input };
    });
    const rule = read(resource, () => ({
      arn,
      region,
      everyMilliseconds: ScheduleExpression === undefined ? undefined : rateOf(ScheduleExpression),
      matches: EventPattern === undefined ? undefined : patternOf(EventPattern),
      targets,
    }));
    return State === 'DISABLED' ? [] : [rule];
  });
}

function read<Result>(resource: Resource, reading: () => Result): Result {
  try {
    return reading();
  } catch (cause) {
    throw fault(resource, cause instanceof Error ? cause.message : String(cause));
  }
}

const fault = ({ type, logicalId, stack }: Resource, problem: string): Error =>
  new Error(`${type} ${logicalId} of ${stack}: ${problem}`);
