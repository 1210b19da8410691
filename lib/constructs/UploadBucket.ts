import { Duration } from 'aws-cdk-lib';
import type { EventPattern } from 'aws-cdk-lib/aws-events';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnBucket, HttpMethods, StorageClass } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { Env } from '../../functions/shared/env.ts';
import type { StageSettings } from '../stages.ts';
import { acceptObjects } from './acceptObjects.ts';
import { allow } from './allow.ts';
import { ImageBucket } from './ImageBucket.ts';
import { imageBucketNames } from './imageBucketNames.ts';

export type UploadBucketProps = Pick<StageSettings, 'portalOrigins' | 'isDisposable'> & {
  readonly stage: string;
};

/**
 * Where browsers upload originals to, and where they stay: in quarantine, because nobody is ever
 * served one. EventBridge is told of each.
 */
export class UploadBucket extends ImageBucket {
  /** Of each original that was uploaded. */
  readonly uploads: EventPattern;

  constructor(scope: Construct, id: string, { stage, portalOrigins, ...props }: UploadBucketProps) {
    super(scope, id, {
      ...props,
      bucketName: imageBucketNames(stage).uploads,
      cors: [
        {
          allowedOrigins: [...portalOrigins],
          allowedMethods: [HttpMethods.POST],
          allowedHeaders: ['content-type'],
          maxAge: Duration.hours(1).toSeconds(),
        },
      ],
      // An original is asked for again when all images are processed anew, if ever.
      lifecycleRules: [
        {
          id: 'originals',
          transitions: [
            { storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(30) },
          ],
        },
      ],
    });
    this.#tellEventBridge();
    this.uploads = {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: { bucket: { name: [this.bucketName] }, object: { key: [{ prefix: 'uploads/' }] } },
    };
  }

  /** Lets `fn` read originals, each in the version that it was told of. */
  allowRead(fn: LambdaFunction): void {
    fn.addEnvironment(Env.uploadBucket, this.bucketName);
    allow(fn, ['s3:GetObjectVersion'], this.arnForObjects('uploads/*'));
    acceptObjects(fn, this, 'uploads/*');
  }

  /** Lets `fn` remove originals, and copy one onto itself, of which EventBridge is told. */
  allowSweep(fn: LambdaFunction): void {
    fn.addEnvironment(Env.uploadBucket, this.bucketName);
    const actions = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'] as const;
    allow(fn, actions, this.arnForObjects('uploads/*'));
    acceptObjects(fn, this, 'uploads/*');
  }

  /** CDK's own way is a function that sets this after each deployment, under a role that may. */
  #tellEventBridge(): void {
    const resource = this.node.defaultChild;
    if (!(resource instanceof CfnBucket)) throw new Error('a bucket is no AWS::S3::Bucket');
    resource.notificationConfiguration = {
      eventBridgeConfiguration: { eventBridgeEnabled: true },
    };
  }
}
