import { Duration } from 'aws-cdk-lib';
import { type IAlarmAction, MathExpression, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { FailureQueue } from './FailureQueue.ts';
import { ImpactAlarm } from './ImpactAlarm.ts';

export type MinuteScheduleProps = {
  readonly stage: string;
  /** Folder below `functions/`. */
  readonly name: string;
  /** What runs: it must do no harm when runs overlap, or come twice. */
  readonly fn: LambdaFunction;
  /** What people notice. */
  readonly impact: { readonly whenFailing: string; readonly whenStill: string };
  /** Who is told of alarms. */
  readonly tell: IAlarmAction | undefined;
};

const fiveMinutes = Duration.minutes(5);

/**
 * Runs a function once a minute, at least.
 *
 * A run that fails is not tried again: the next one comes before Lambda's first retry would, and
 * what does not pile up cannot rush in when the trouble is over. What failed is kept for two weeks,
 * with its error, in a queue that nobody reads unless an alarm rings.
 *
 * A rule and not an EventBridge schedule, which AWS recommends in its place: either is free, has a
 * minute's precision and tries as often, but a schedule needs a role of its own to call one function.
 *
 * The rule and the queue cost nothing. The alarms read three metrics, for USD 0.10 a month each
 * beyond the ten that are free; 43,800 runs of 100 ms with 1 GB come to USD 0.07.
 */
export class MinuteSchedule extends Construct {
  constructor(scope: Construct, id: string, props: MinuteScheduleProps) {
    super(scope, id);
    const { stage, name, fn } = props;
    const failures = new FailureQueue(this, 'Failures', props);
    failures.catchFailuresOf(fn, { retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    const rule = new Rule(this, 'Rule', {
      ruleName: `${stage}-${name}-every-minute`,
      schedule: Schedule.rate(Duration.minutes(1)),
      // These are for events that Lambda does not take: a permission that is gone, an outage.
      targets: [
        new LambdaTarget(fn, {
          deadLetterQueue: failures,
          retryAttempts: 3,
          maxEventAge: Duration.minutes(1),
        }),
      ],
    });
    this.#watch(failures, rule, props);
  }

  #watch(
    failures: FailureQueue,
    rule: Rule,
    { stage, name, fn, impact, tell }: MinuteScheduleProps,
  ): void {
    const common = { logGroupName: `/aws/lambda/${stage}-${name}`, tell };
    new ImpactAlarm(this, 'Failing', {
      ...common,
      name: `${stage} ${name} gives up runs`,
      impact: impact.whenFailing,
      metric: failures.metricNumberOfMessagesSent({ statistic: Stats.SUM, period: fiveMinutes }),
      // One may be a hiccup, three of five are none.
      threshold: 2,
      evaluationPeriods: 1,
    });
    const still = new ImpactAlarm(this, 'Still', {
      ...common,
      name: `${stage} ${name} stands still`,
      impact: impact.whenStill,
      // Whatever the cause: a rule that is disabled, a permission that is gone, nothing but errors.
      metric: new MathExpression({
        label: 'runs that ended well',
        expression: 'invocations - errors',
        usingMetrics: {
          invocations: fn.metricInvocations({ statistic: Stats.SUM, period: fiveMinutes }),
          errors: fn.metricErrors({ statistic: Stats.SUM, period: fiveMinutes }),
        },
        period: fiveMinutes,
      }),
      rings: 'below',
      threshold: 1,
      evaluationPeriods: 2,
    });
    // After the first deployment it rings until the first run: the later, the shorter.
    still.node.addDependency(rule);
  }
}
