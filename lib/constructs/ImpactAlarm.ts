import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  type IAlarmAction,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { accept } from './accept.ts';

export type ImpactAlarmProps = Pick<
  AlarmProps,
  'metric' | 'threshold' | 'evaluationPeriods' | 'evaluateLowSampleCountPercentile'
> & {
  readonly name: string;
  /** What people notice while it rings: whoever is woken by the alarm reads this first. */
  readonly impact: string;
  /** Where to look for the cause. */
  readonly logGroupName: string;
  /** Who is told; where it is absent the alarm shows in the console only. */
  readonly tell: IAlarmAction | undefined;
  /**
   * `above` the threshold where something must not happen, `below` it where something must: then no
   * news is bad news.
   */
  readonly rings?: 'above' | 'below';
};

const when = {
  above: {
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  },
  below: {
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    treatMissingData: TreatMissingData.BREACHING,
  },
} as const satisfies Record<string, Partial<AlarmProps>>;

/**
 * An alarm that says what people notice.
 *
 * USD 0.10 a month for each metric that an alarm reads, and ten are free in an account
 * (https://aws.amazon.com/cloudwatch/pricing/). Two for each function of the API, one for each API
 * five for the schedule and five for images make 25 in a home region, and 3 in a read region: `dev`
 * (25) pays USD 1.50 and `prod` (31) USD 2.10, and USD 1 more where others in the account use the free ones.
 */
export class ImpactAlarm extends Alarm {
  constructor(
    scope: Construct,
    id: string,
    { name, impact, logGroupName, tell, rings = 'above', ...props }: ImpactAlarmProps,
  ) {
    super(scope, id, {
      ...props,
      alarmName: name,
      alarmDescription: `Impact: ${impact}. Look into the log ${logGroupName}.`,
      ...when[rings],
    });
    if (tell) {
      this.addAlarmAction(tell);
      this.addOkAction(tell);
    } else {
      accept(
        this,
        'cdk-validator-cfnguard::cloudwatch_alarm_action_check',
        'This stage names nobody to be woken (stages.ts); who tries things out sees the console.',
      );
    }
  }
}
