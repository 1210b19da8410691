import type { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Env } from '../../functions/shared/env.ts';
import { accept } from './accept.ts';
import { bundleOf } from './bundles.ts';
import { codeOf } from './codeOf.ts';
import { StageLog } from './StageLog.ts';

export type BundledFunctionProps = {
  readonly stage: string;
  /** Folder below `functions/`. */
  readonly name: string;
  /** Lambda ends what takes longer. */
  readonly timeout: Duration;
  /** Megabytes; the processor grows with them, to a whole one at 1,769. */
  readonly memorySize: number;
  readonly environment?: Readonly<Partial<Record<Env, string>>>;
  /** Most executions at one time; the account's limit where it is absent. */
  readonly reservedConcurrency?: number | undefined;
  readonly logRetention: RetentionDays;
  readonly isDisposable: boolean;
};

/**
 * One function with its log. It may do nothing but write that log, until a resource allows it more.
 */
export class BundledFunction extends Construct {
  readonly fn: LambdaFunction;
  readonly log: StageLog;

  constructor(scope: Construct, id: string, props: BundledFunctionProps) {
    super(scope, id);
    const functionName = `${props.stage}-${props.name}`;
    this.log = new StageLog(this, 'Log', {
      ...props,
      logGroupName: `/aws/lambda/${functionName}`,
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    this.log.grantWrite(role);
    this.fn = new LambdaFunction(this, 'Function', {
      functionName,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: codeOf(this, bundleOf(props.name)),
      role,
      memorySize: props.memorySize,
      timeout: props.timeout,
      environment: { ...props.environment },
      ...(props.reservedConcurrency === undefined
        ? {}
        : { reservedConcurrentExecutions: props.reservedConcurrency }),
      logGroup: this.log,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      // Lambda's own lines only where something went wrong: our line a request says the rest.
      systemLogLevelV2: SystemLogLevel.WARN,
    });
    accept(
      this.fn,
      'Serverless::Serverless-LambdaTracing',
      'X-Ray adds 31 ms to a cold start, a third of it. Every log line has the request id, the route and the time taken, and a request makes a handful of calls at most.',
    );
    accept(
      this.fn,
      'cdk-validator-cfnguard::lambda_inside_vpc_check',
      'The function calls AWS services only, over TLS, allowed by its role. A VPC would add endpoints or a NAT gateway (from USD 7 a month and zone) and hold nothing to protect.',
    );
  }
}
