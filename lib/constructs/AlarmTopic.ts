import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { AnyPrincipal, Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { accept } from './accept.ts';

export type AlarmTopicProps = {
  /** Who is told; they confirm the subscription once, by mail. */
  readonly mail: string;
};

/** CloudWatch, on behalf of this account and no other. */
const cloudWatch = () =>
  new ServicePrincipal('cloudwatch.amazonaws.com', {
    conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
  });

/** Tells people of the alarms of one region, by mail. */
export class AlarmTopic extends Construct {
  readonly action: IAlarmAction;

  constructor(scope: Construct, id: string, { mail }: AlarmTopicProps) {
    super(scope, id);
    const topic = new Topic(this, 'Topic', { masterKey: this.#makeKey(), enforceSSL: true });
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [cloudWatch()],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
      }),
    );
    topic.addSubscription(new EmailSubscription(mail));
    accept(
      topic,
      'Serverless::Serverless-SNSRedrivePolicy',
      'What cannot be mailed is not lost: the alarm keeps its state and its history in CloudWatch.',
    );
    this.action = new SnsAction(topic);
  }

  /**
   * A key of our own, for USD 1 a month, because CloudWatch may not use the free one of SNS.
   * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
   */
  #makeKey(): Key {
    const key = new Key(this, 'Key', {
      description: 'Alarms on their way to the operators',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [cloudWatch()],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
        resources: ['*'],
      }),
    );
    key.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['kms:CreateGrant'],
        resources: ['*'],
        conditions: {
          BoolIfExists: {
            'kms:GrantIsForAWSResource': 'false',
            'aws:PrincipalIsAWSService': 'false',
          },
        },
      }),
    );
    return key;
  }
}
