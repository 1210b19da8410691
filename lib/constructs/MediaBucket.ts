import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { Env } from '../../functions/shared/env.ts';
import { accept } from './accept.ts';
import { acceptObjects } from './acceptObjects.ts';
import { allow } from './allow.ts';
import { ImageBucket } from './ImageBucket.ts';
import { imageBucketNames } from './imageBucketNames.ts';

export type MediaBucketProps = { readonly stage: string; readonly isDisposable: boolean };

/**
 * What readers see, each object under a key that is named after its content. What is to be seen no
 * more is deleted with all its versions: it can be made again from the original.
 */
export class MediaBucket extends ImageBucket {
  constructor(scope: Construct, id: string, { stage, isDisposable }: MediaBucketProps) {
    super(scope, id, { bucketName: imageBucketNames(stage).media, isDisposable });
    accept(
      this,
      'cdk-validator-cfnguard::s3_event_notifications_enabled_check',
      'Nothing waits for a variant: whoever puts it there says so in the image’s record.',
    );
  }

  /** Lets `fn` put variants before the readers. */
  allowPublish(fn: LambdaFunction): void {
    fn.addEnvironment(Env.mediaBucket, this.bucketName);
    allow(fn, ['s3:PutObject'], this.arnForObjects('media/*'));
    acceptObjects(fn, this, 'media/*');
  }

  /** Lets `fn` find the variants of an image, and delete them for good. */
  allowSweep(fn: LambdaFunction): void {
    fn.addEnvironment(Env.mediaBucket, this.bucketName);
    allow(fn, ['s3:ListBucketVersions'], this.bucketArn);
    allow(fn, ['s3:DeleteObject', 's3:DeleteObjectVersion'], this.arnForObjects('media/*'));
    acceptObjects(fn, this, 'media/*');
  }
}
