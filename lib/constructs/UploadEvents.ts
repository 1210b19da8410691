import { Duration } from 'aws-cdk-lib';
import { type IAlarmAction, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { type EventPattern, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { FailureQueue } from './FailureQueue.ts';
import { ImpactAlarm } from './ImpactAlarm.ts';

export type UploadEventsProps = {
  readonly stage: string;
  /** Folder below `functions/`. */
  readonly name: string;
  readonly events: EventPattern;
  /** What is called with each: events come at least once, in any order. */
  readonly fn: LambdaFunction;
  /** What people notice when events are given up. */
  readonly impact: string;
  /** Who is told of alarms. */
  readonly tell: IAlarmAction | undefined;
};

/** An editor who waits longer has given up; two tries more come after one and three minutes. */
const patience = { retryAttempts: 2, maxEventAge: Duration.hours(1) };

/** Calls a function with each event. What fails three times is kept with its error, and alarms. */
export class UploadEvents extends Construct {
  constructor(scope: Construct, id: string, props: UploadEventsProps) {
    super(scope, id);
    const { stage, name, events, fn, impact, tell } = props;
    const failures = new FailureQueue(this, 'Failures', { stage, name });
    failures.catchFailuresOf(fn, patience);
    new Rule(this, 'Rule', {
      ruleName: `${stage}-${name}`,
      eventPattern: events,
      // For events that Lambda does not take: a permission that is gone, an outage.
      targets: [
        new LambdaTarget(fn, {
          deadLetterQueue: failures,
          retryAttempts: 20,
          maxEventAge: patience.maxEventAge,
        }),
      ],
    });
    new ImpactAlarm(this, 'Failing', {
      name: `${stage} ${name} gives up uploads`,
      impact,
      logGroupName: `/aws/lambda/${stage}-${name}`,
      metric: failures.metricNumberOfMessagesSent({
        statistic: Stats.SUM,
        period: Duration.minutes(5),
      }),
      threshold: 0,
      evaluationPeriods: 1,
      tell,
    });
  }
}
