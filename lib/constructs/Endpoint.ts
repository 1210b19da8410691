import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type IAlarmAction, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Env } from '../../functions/shared/env.ts';
import { bundleOf } from './bundles.ts';
import { ImpactAlarm } from './ImpactAlarm.ts';

export type EndpointProps = {
  readonly stage: string;
  /** Folder below `functions/`. */
  readonly name: string;
  /** What people notice while it fails or is slow. */
  readonly impact: string;
  /** Most of the answers, 99 of 100, are to be ready by then. */
  readonly latencyBudget: Duration;
  /** Lambda ends what takes longer; API Gateway waits for 30 s at most. */
  readonly timeout: Duration;
  /** Megabytes; the processor grows with them: a whole one at 1,769. */
  readonly memorySize?: number;
  readonly environment?: Readonly<Partial<Record<Env, string>>>;
  readonly reservedConcurrency?: number | undefined;
  readonly logRetention: RetentionDays;
  readonly isDisposable: boolean;
  readonly tell: IAlarmAction | undefined;
};

/**
 * One function behind the API, with its log and its alarms. It may do nothing but write its log,
 * until a resource allows it more.
 *
 * Not traced with X-Ray: its client adds 31 ms to a cold start, and every log line has the request
 * id and the time that was taken.
 */
export class Endpoint extends Construct {
  readonly fn: LambdaFunction;

  constructor(scope: Construct, id: string, props: EndpointProps) {
    super(scope, id);
    const functionName = `${props.stage}-${props.name}`;
    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: props.logRetention,
      removalPolicy: props.isDisposable
        ? RemovalPolicy.DESTROY
        : RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    logGroup.grantWrite(role);
    this.fn = new LambdaFunction(this, 'Function', {
      functionName,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(bundleOf(props.name).directory),
      role,
      memorySize: props.memorySize ?? 1024,
      timeout: props.timeout,
      environment: { ...props.environment },
      ...(props.reservedConcurrency === undefined
        ? {}
        : { reservedConcurrentExecutions: props.reservedConcurrency }),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
    });
    this.#watch(logGroup, props);
  }

  #watch(logGroup: LogGroup, { stage, name, impact, latencyBudget, tell }: EndpointProps): void {
    // Answers of 500 and more, and requests that got none because the function ended or ran out of
    // time. A metric filter sees both, by stage, and costs nothing while nothing fails.
    const failures = logGroup.addMetricFilter('Failures', {
      filterPattern: FilterPattern.any(
        FilterPattern.numberValue('$.status', '>=', 500),
        FilterPattern.stringValue('$.record.status', '=', 'error'),
        FilterPattern.stringValue('$.record.status', '=', 'failure'),
        FilterPattern.stringValue('$.record.status', '=', 'timeout'),
      ),
      metricNamespace: `RandomCameraReviews/${stage}`,
      metricName: `${name}Failures`,
      metricValue: '1',
    });
    new ImpactAlarm(this, 'Failing', {
      name: `${stage} ${name} is failing`,
      impact,
      metric: failures.metric({ statistic: Stats.SUM, period: Duration.minutes(5) }),
      threshold: 0,
      evaluationPeriods: 1,
      tell,
    });
    new ImpactAlarm(this, 'Slow', {
      name: `${stage} ${name} is slow`,
      impact: `for some, it takes long: ${impact}`,
      metric: this.fn.metricDuration({ statistic: Stats.p(99), period: Duration.minutes(5) }),
      threshold: latencyBudget.toMilliseconds(),
      evaluationPeriods: 3,
      // One slow request of ten is no p99.
      evaluateLowSampleCountPercentile: 'ignore',
      tell,
    });
  }
}
