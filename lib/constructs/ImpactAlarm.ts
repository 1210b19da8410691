import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  type IAlarmAction,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';

export type ImpactAlarmProps = Pick<
  AlarmProps,
  'metric' | 'threshold' | 'evaluationPeriods' | 'evaluateLowSampleCountPercentile'
> & {
  readonly name: string;
  /** What people notice while it rings: whoever is woken by the alarm reads this first. */
  readonly impact: string;
  /** Who is told; nobody where it is absent, and the alarm shows in the console only. */
  readonly tell: IAlarmAction | undefined;
};

/**
 * An alarm that says what people notice.
 *
 * USD 0.10 a month each, the first ten of an account are free
 * (https://aws.amazon.com/cloudwatch/pricing/): two for each function and one for each API make 9 in
 * a home region and 3 in a read region, so `dev` pays nothing and `prod` (15) at most USD 1.50.
 */
export class ImpactAlarm extends Alarm {
  constructor(scope: Construct, id: string, { name, impact, tell, ...props }: ImpactAlarmProps) {
    super(scope, id, {
      ...props,
      alarmName: name,
      alarmDescription: `Impact: ${impact}`,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    if (tell) this.addAlarmAction(tell);
    if (tell) this.addOkAction(tell);
  }
}
