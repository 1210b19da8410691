import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { accept } from './accept.ts';
import { ImageBucket } from './ImageBucket.ts';
import { imageBucketNames } from './imageBucketNames.ts';

export type MediaReplicaProps = {
  readonly stage: string;
  /** Region of the stack, which is in the name. */
  readonly region: string;
  readonly isDisposable: boolean;
};

/** A copy of what readers see, for while the home region is away. S3 alone writes it. */
export class MediaReplica extends ImageBucket {
  constructor(scope: Construct, id: string, { stage, region, isDisposable }: MediaReplicaProps) {
    super(scope, id, { bucketName: imageBucketNames(stage).mediaReplica(region), isDisposable });
    accept(
      this,
      'cdk-validator-cfnguard::s3_event_notifications_enabled_check',
      'Nothing waits for a copy: S3 notes at home whether it came about.',
    );
    this.#openToDistributions();
  }

  /**
   * To any distribution of this account. The one that reads this bucket is made in another region,
   * and after it: its id is not known here without a third stack that only writes this policy. Whoever
   * may make a distribution here could show what is public anyway, and one that takes the place of
   * the first reads at once.
   */
  #openToDistributions(): void {
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
        actions: ['s3:GetObject'],
        resources: [this.arnForObjects('media/*')],
        conditions: {
          ArnLike: { 'aws:SourceArn': `arn:aws:cloudfront::${Aws.ACCOUNT_ID}:distribution/*` },
        },
      }),
    );
  }
}
