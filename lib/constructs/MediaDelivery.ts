import { Duration } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HeadersFrameOption,
  HttpVersion,
  type IOrigin,
  PriceClass,
  ResponseHeadersPolicy,
  S3OriginAccessControl,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { OriginGroup, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { accept, type Rule } from './accept.ts';
import type { ImageBucket } from './ImageBucket.ts';
import { imageBucketNames } from './imageBucketNames.ts';

export type MediaDeliveryProps = {
  readonly stage: string;
  readonly bucket: ImageBucket;
  /** Region of the `MediaReplica` that stands in for the bucket. */
  readonly fallbackRegion: string | undefined;
};

/** What the gates want of a distribution that this one does without, and why. */
const accepted: readonly (readonly [reason: string, ...rules: Rule[]])[] = [
  ['Readers are everywhere: no country is kept out.', 'AwsSolutions::AwsSolutions-CFR1'],
  [
    'It serves files that never change, and passes nothing on but GET and HEAD of a key to S3: there is nothing behind it to attack.',
    'AwsSolutions::AwsSolutions-CFR2',
  ],
  [
    'A log of each read would have addresses of readers, which are nobody’s business. CloudFront counts requests and errors all the same.',
    'AwsSolutions::AwsSolutions-CFR3',
    'cdk-validator-cfnguard::cloudfront_access_logs_enabled_check',
  ],
  [
    'The certificate of cloudfront.net sets the versions of TLS itself. A domain of our own, with TLS 1.2 at least, comes with the edge.',
    'AwsSolutions::AwsSolutions-CFR4',
    'cdk-validator-cfnguard::cloudfront_custom_ssl_certificate_check',
    'cdk-validator-cfnguard::cloudfront_security_policy_check',
    'cdk-validator-cfnguard::cloudfront_sni_enabled_check',
  ],
  [
    'It has images only, and no page to begin with: the root is answered with 403, as is whatever is not there.',
    'cdk-validator-cfnguard::cloudfront_default_root_object_configured_check',
  ],
];
const acceptedWithoutFallback = [
  'cdk-validator-cfnguard::cloudfront_origin_failover_enabled_check',
  'The one bucket is in one region. What CloudFront has it goes on serving meanwhile, for a day.',
] as const;

/** By itself CloudFront waits for 30 s before it asks the fallback. A connection that will be takes less than one. */
const impatience = { connectionAttempts: 2, connectionTimeout: Duration.seconds(2) };

/**
 * Images on their way to the readers: CloudFront before the bucket, which opens to this distribution
 * alone (origin access control), and before a copy of it where there is one.
 */
export class MediaDelivery extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, props: MediaDeliveryProps) {
    super(scope, id);
    const { stage, fallbackRegion } = props;
    const distribution = new Distribution(this, 'Distribution', {
      comment: `${stage} media`,
      // Most readers are in South America, which the cheaper classes leave out.
      priceClass: PriceClass.PRICE_CLASS_ALL,
      httpVersion: HttpVersion.HTTP2_AND_3,
      defaultBehavior: {
        origin: this.#makeOrigin(props),
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        cachePolicy: this.#makeCache(stage),
        // Images are compressed already.
        compress: false,
        responseHeadersPolicy: this.#makeHeaders(stage),
      },
    });
    for (const [reason, ...rules] of accepted) {
      for (const rule of rules) accept(distribution, rule, reason);
    }
    if (!fallbackRegion) accept(distribution, ...acceptedWithoutFallback);
    this.url = `https://${distribution.distributionDomainName}`;
  }

  /**
   * Home first, always: a copy is some minutes behind. What home does not have (403, 404) is not asked
   * for elsewhere: it is missing, or withdrawn.
   */
  #makeOrigin({ stage, bucket, fallbackRegion: region }: MediaDeliveryProps): IOrigin {
    if (!region) return S3BucketOrigin.withOriginAccessControl(bucket);
    const bucketName = imageBucketNames(stage).mediaReplica(region);
    const replica = Bucket.fromBucketAttributes(this, 'Replica', { bucketName, region });
    const { originAccessControlId } = new S3OriginAccessControl(this, 'ReplicaAccess');
    return new OriginGroup({
      primaryOrigin: S3BucketOrigin.withOriginAccessControl(bucket, impatience),
      // The replica opens itself to CloudFront, in its own stack.
      fallbackOrigin: S3BucketOrigin.withBucketDefaults(replica, { originAccessControlId }),
      fallbackStatusCodes: [500, 502, 503, 504],
    });
  }

  /**
   * The key is all that an answer depends on. What was deleted is served for a day at most, whatever
   * its header says: for as long as CloudFront does not ask S3 again.
   */
  #makeCache(stage: string): CachePolicy {
    return new CachePolicy(this, 'Cache', {
      cachePolicyName: `${stage}-media`,
      minTtl: Duration.seconds(1),
      defaultTtl: Duration.days(1),
      maxTtl: Duration.days(1),
    });
  }

  /** An image is an image, whatever its bytes look like, and any page may show it. */
  #makeHeaders(stage: string): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'Headers', {
      responseHeadersPolicyName: `${stage}-media`,
      securityHeadersBehavior: {
        contentTypeOptions: { override: true },
        contentSecurityPolicy: {
          contentSecurityPolicy: "default-src 'none'; sandbox",
          override: true,
        },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      },
      customHeadersBehavior: {
        customHeaders: [
          { header: 'Cross-Origin-Resource-Policy', value: 'cross-origin', override: true },
        ],
      },
      corsBehavior: {
        accessControlAllowCredentials: false,
        accessControlAllowHeaders: ['*'],
        accessControlAllowMethods: ['GET', 'HEAD'],
        accessControlAllowOrigins: ['*'],
        accessControlMaxAge: Duration.days(1),
        originOverride: true,
      },
    });
  }
}
