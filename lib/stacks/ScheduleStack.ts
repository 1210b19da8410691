import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { type IAlarmAction, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { BundledFunction } from '../constructs/BundledFunction.ts';
import type { ContentTable } from '../constructs/ContentTable.ts';
import type { EditorialTable } from '../constructs/EditorialTable.ts';
import { ImpactAlarm } from '../constructs/ImpactAlarm.ts';
import { MinuteSchedule } from '../constructs/MinuteSchedule.ts';
import type { StageSettings } from '../stages.ts';

export type ScheduleStackProps = StackProps & {
  readonly stage: string;
  readonly settings: StageSettings;
  readonly content: ContentTable;
  readonly editorial: EditorialTable;
  /** Who is told of alarms. */
  readonly tell: IAlarmAction | undefined;
};

/** What runs by the clock, at home: publications whose time has come, pages that wait for a refresh. */
export class ScheduleStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { stage, settings, content, editorial, tell, ...props }: ScheduleStackProps,
  ) {
    super(scope, id, props);
    const name = 'publishDue';
    const { fn } = new BundledFunction(this, name, {
      ...settings,
      stage,
      name,
      // Eight publications side by side wait for DynamoDB, not for the processor.
      memorySize: 1024,
      // 200 publications of some 100 ms, eight at a time, and trouble with a few of them: the next
      // run takes over what is left.
      timeout: Duration.seconds(50),
      // Two, where the stage bounds others too: nobody can take them, and a run that hangs does not
      // hold up the next. Runs that overlap do no harm, but a third would find nothing to do.
      reservedConcurrency: settings.editorsConcurrency === undefined ? undefined : 2,
    });
    editorial.allowPublishDue(fn);
    content.allowPublish(fn);
    new MinuteSchedule(this, 'EveryMinute', {
      stage,
      name,
      fn,
      tell,
      impact: {
        whenFailing: 'Some scheduled reviews are published late',
        whenStill: 'No scheduled review is published',
      },
    });
    this.#watchWork(stage, name, fn, tell);
  }

  /** By what the function counts in its log (functions/publishDue/handler.ts). */
  #watchWork(
    stage: string,
    name: string,
    fn: LambdaFunction,
    tell: IAlarmAction | undefined,
  ): void {
    const sumOf = (metricName: string) =>
      new Metric({
        namespace: 'RandomCameraReviews',
        metricName,
        dimensionsMap: { function: fn.functionName },
        statistic: Stats.SUM,
        period: Duration.minutes(5),
      });
    const common = { logGroupName: `/aws/lambda/${stage}-${name}`, tell, evaluationPeriods: 1 };
    new ImpactAlarm(this, 'PublicationsFailed', {
      ...common,
      name: `${stage} scheduled publications fail`,
      impact: 'A scheduled review was not published: it says why, and is tried again',
      metric: sumOf('publicationsFailed'),
      threshold: 0,
    });
    new ImpactAlarm(this, 'RefreshesFailed', {
      ...common,
      name: `${stage} refreshes of pages fail`,
      impact: 'Pages show a camera as it was before it was changed; every run tries again',
      metric: sumOf('refreshesFailed'),
      // One may be a hiccup, three of five are none.
      threshold: 2,
    });
  }
}
