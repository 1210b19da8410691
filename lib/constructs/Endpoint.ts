import { Duration } from 'aws-cdk-lib';
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
import { FilterPattern, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Env } from '../../functions/shared/env.ts';
import { accept } from './accept.ts';
import { bundleOf } from './bundles.ts';
import { ImpactAlarm } from './ImpactAlarm.ts';
import { StageLog } from './StageLog.ts';

export type EndpointProps = {
  readonly stage: string;
  /** Folder below `functions/`. */
  readonly name: string;
  /** What people notice. */
  readonly impact: { readonly whenFailing: string; readonly whenSlow: string };
  /** 99 of 100 requests are to be answered by then. */
  readonly latencyBudget: Duration;
  /** Lambda ends what takes longer; API Gateway waits for 30 s at most. */
  readonly timeout: Duration;
  /** Megabytes; the processor grows with them, to a whole one at 1,769. */
  readonly memorySize: number;
  readonly environment?: Readonly<Partial<Record<Env, string>>>;
  /** Most executions at one time; the account's limit where it is absent. */
  readonly reservedConcurrency?: number | undefined;
  readonly logRetention: RetentionDays;
  readonly isDisposable: boolean;
  /** Who is told of alarms. */
  readonly tell: IAlarmAction | undefined;
};

/**
 * One function behind the API, with its log and its alarms. It may do nothing but write that log,
 * until a resource allows it more.
 */
export class Endpoint extends Construct {
  readonly fn: LambdaFunction;

  constructor(scope: Construct, id: string, props: EndpointProps) {
    super(scope, id);
    const functionName = `${props.stage}-${props.name}`;
    const log = new StageLog(this, 'Log', {
      ...props,
      logGroupName: `/aws/lambda/${functionName}`,
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    log.grantWrite(role);
    this.fn = new LambdaFunction(this, 'Function', {
      functionName,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(bundleOf(props.name).directory),
      role,
      memorySize: props.memorySize,
      timeout: props.timeout,
      environment: { ...props.environment },
      ...(props.reservedConcurrency === undefined
        ? {}
        : { reservedConcurrentExecutions: props.reservedConcurrency }),
      logGroup: log,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      // Lambda's own lines only where something went wrong: our line a request says the rest.
      systemLogLevelV2: SystemLogLevel.WARN,
    });
    this.#acceptFindings();
    this.#watch(log, props);
  }

  #watch(log: StageLog, { stage, name, impact, latencyBudget, tell }: EndpointProps): void {
    const common = { logGroupName: `/aws/lambda/${stage}-${name}`, tell };
    // From the log and not from the function's own metrics, to see both what was answered with 500
    // or more and what got no answer, by stage. Nothing is measured, nor paid, while nothing fails.
    const failures = log.addMetricFilter('Failures', {
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

  #acceptFindings(): void {
    accept(
      this.fn,
      'Serverless::Serverless-LambdaDLQ',
      'API Gateway calls the function and waits: the caller hears of a failure. A dead-letter queue only ever gets what was called asynchronously.',
    );
    accept(
      this.fn,
      'Serverless::Serverless-LambdaTracing',
      'X-Ray adds 31 ms to a cold start, a third of it. Every log line has the request id, the route and the time taken, and a request makes a handful of calls at most.',
    );
    accept(
      this.fn,
      'cdk-validator-cfnguard::lambda_inside_vpc_check',
      'The function calls DynamoDB and Cognito only, over TLS, allowed by its role. A VPC would add endpoints or a NAT gateway (from USD 7 a month and zone) and hold nothing to protect.',
    );
  }
}
