import { Duration } from 'aws-cdk-lib';
import { type IAlarmAction, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { accept } from './accept.ts';
import { BundledFunction, type BundledFunctionProps } from './BundledFunction.ts';
import { ImpactAlarm } from './ImpactAlarm.ts';

export type EndpointProps = BundledFunctionProps & {
  /** What people notice. */
  readonly impact: { readonly whenFailing: string; readonly whenSlow: string };
  /** 99 of 100 requests are to be answered by then; API Gateway waits for 30 s at most. */
  readonly latencyBudget: Duration;
  /** Who is told of alarms. */
  readonly tell: IAlarmAction | undefined;
};

/** One function behind the API, with its alarms. */
export class Endpoint extends BundledFunction {
  constructor(scope: Construct, id: string, props: EndpointProps) {
    super(scope, id, props);
    accept(
      this.fn,
      'Serverless::Serverless-LambdaDLQ',
      'API Gateway calls the function and waits: the caller hears of a failure. A dead-letter queue only ever gets what was called asynchronously.',
    );
    this.#watch(props);
  }

  #watch({ stage, name, impact, latencyBudget, tell }: EndpointProps): void {
    const common = { logGroupName: `/aws/lambda/${stage}-${name}`, tell };
    // From the log and not from the function's own metrics, to see both what was answered with 500
    // or more and what got no answer, by stage. Nothing is measured, nor paid, while nothing fails.
    const failures = this.log.addMetricFilter('Failures', {
      filterPattern: FilterPattern.any(
        FilterPattern.numberValue('$.status', '>=', 500),
        FilterPattern.all(
          FilterPattern.stringValue('$.type', '=', 'platform.report'),
          FilterPattern.stringValue('$.record.status', '!=', 'success'),
        ),
      ),
      metricNamespace: `RandomCameraReviews/${stage}`,
      metricName: `${name}Failures`,
      metricValue: '1',
    });
    new ImpactAlarm(this, 'Failing', {
      ...common,
      name: `${stage} ${name} is failing`,
      impact: impact.whenFailing,
      metric: failures.metric({ statistic: Stats.SUM, period: Duration.minutes(5) }),
      // One may be a hiccup, three are none.
      threshold: 2,
      evaluationPeriods: 1,
    });
    new ImpactAlarm(this, 'Slow', {
      ...common,
      name: `${stage} ${name} is slow`,
      impact: impact.whenSlow,
      metric: this.fn.metricDuration({ statistic: Stats.p(99), period: Duration.minutes(5) }),
      threshold: latencyBudget.toMilliseconds(),
      evaluationPeriods: 3,
      // Of ten requests, the slowest is no p99.
      evaluateLowSampleCountPercentile: 'ignore',
    });
  }
}
