import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { accept, type Rule } from './accept.ts';

export type ImageBucketProps = Pick<BucketProps, 'cors' | 'lifecycleRules'> & {
  readonly bucketName: string;
  /** Whether removing the stack removes the bucket; CloudFormation only ever removes an empty one. */
  readonly isDisposable: boolean;
};

/** What the gates want of a bucket that these do without, and why. */
const accepted: readonly (readonly [reason: string, ...rules: Rule[]])[] = [
  [
    'Who uploaded what stands in the audit of the image. A log of each read would have addresses of readers, which are nobody’s business.',
    'AwsSolutions::AwsSolutions-S1',
    'cdk-validator-cfnguard::s3_bucket_logging_enabled_check',
  ],
  [
    'S3 encrypts with keys of its own, at no charge. A key of ours would be asked for each image, and CloudFront would have to be let use it: for what is published, or soon will be.',
    'cdk-validator-cfnguard::s3_bucket_default_encryption_kms_check',
  ],
  [
    'An editor may remove an image, and it is gone in a month. Until then versions keep what was overwritten or removed by mistake.',
    'cdk-validator-cfnguard::s3_bucket_object_lock_enabled_check',
  ],
];

/**
 * A bucket that nobody reads but by role or through CloudFront, over TLS. What was overwritten, or
 * removed without naming its version, can be had back for a month.
 */
export class ImageBucket extends Bucket {
  /** Said here, because `IBucket` has it and `Bucket` only perhaps. */
  override get isWebsite(): boolean {
    return false;
  }

  constructor(
    scope: Construct,
    id: string,
    { isDisposable, lifecycleRules = [], ...props }: ImageBucketProps,
  ) {
    super(scope, id, {
      ...props,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      encryption: BucketEncryption.S3_MANAGED,
      versioned: true,
      lifecycleRules: [
        {
          id: 'removed',
          noncurrentVersionExpiration: Duration.days(30),
          expiredObjectDeleteMarker: true,
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        ...lifecycleRules,
      ],
      removalPolicy: isDisposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
    for (const [reason, ...rules] of accepted) {
      for (const rule of rules) accept(this, rule, reason);
    }
  }
}
