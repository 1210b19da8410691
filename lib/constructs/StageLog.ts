import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { accept } from './accept.ts';

export type StageLogProps = {
  readonly logGroupName: string;
  readonly logRetention: RetentionDays;
  readonly isDisposable: boolean;
};

/** A log that is kept as long as the stage says. */
export class StageLog extends LogGroup {
  constructor(
    scope: Construct,
    id: string,
    { logGroupName, logRetention, isDisposable }: StageLogProps,
  ) {
    super(scope, id, {
      logGroupName,
      retention: logRetention,
      // Its name is fixed: kept after a first deployment that failed, it would stop the second.
      removalPolicy: isDisposable
        ? RemovalPolicy.DESTROY
        : RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    accept(
      this,
      'cdk-validator-cfnguard::cloudwatch_log_group_encrypted_check',
      'CloudWatch encrypts every log at rest with a key of its own. A key of ours (USD 1 a month and region) would protect what is not in the logs: no address, no token, no draft.',
    );
    if (logRetention < RetentionDays.ONE_YEAR) {
      accept(
        this,
        'cdk-validator-cfnguard::cloudwatch_log_group_retention_period_check',
        'The stage is for trying things out: nobody asks after a year what happened in it.',
      );
    }
  }
}
