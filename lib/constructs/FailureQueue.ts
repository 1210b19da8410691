import { Duration } from 'aws-cdk-lib';
import type { EventInvokeConfigOptions, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { accept } from './accept.ts';
import { allow } from './allow.ts';

export type FailureQueueProps = {
  readonly stage: string;
  /** Folder below `functions/` of what fails. */
  readonly name: string;
};

type Patience = Required<Pick<EventInvokeConfigOptions, 'retryAttempts' | 'maxEventAge'>>;

/** All say that a queue needs another one for its failures. */
const queueRules = [
  'AwsSolutions::AwsSolutions-SQS3',
  'Serverless::Serverless-SQSRedrivePolicy',
  'cdk-validator-cfnguard::sqs_dlq_check',
] as const;

/**
 * Keeps what a function that nobody waits for could not do, for two weeks and with its error:
 * nobody reads it unless an alarm rings.
 */
export class FailureQueue extends Queue {
  constructor(scope: Construct, id: string, { stage, name }: FailureQueueProps) {
    super(scope, id, {
      queueName: `${stage}-${name}-failures`,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    for (const rule of queueRules) {
      accept(
        this,
        rule,
        'The queue is for failures itself, of a function and of a rule: nothing takes messages out that could fail again.',
      );
    }
  }

  /** Gets each event that `fn` fails at, after so many tries more. */
  catchFailuresOf(fn: LambdaFunction, patience: Patience): void {
    fn.configureAsyncInvoke({
      ...patience,
      // Not CDK's own destination, which also lets the function look at the queue.
      onFailure: { bind: () => ({ destination: this.queueArn }) },
    });
    allow(fn, ['sqs:SendMessage'], this.queueArn);
    accept(
      fn,
      'Serverless::Serverless-LambdaDLQ',
      'What fails goes to an on-failure destination, which gets the error too: a dead-letter queue of the function would get the same event without it.',
    );
  }
}
