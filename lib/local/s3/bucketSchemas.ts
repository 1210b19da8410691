import * as v from 'valibot';
import { oneOrMore } from '../iam/PolicyStatement.ts';

const changesNothingHere = v.optional(v.unknown());

const Method = v.picklist(['GET', 'PUT', 'POST', 'DELETE', 'HEAD']);

const CorsRule = v.strictObject({
  AllowedOrigins: v.array(v.string()),
  AllowedMethods: v.array(Method),
  AllowedHeaders: v.optional(v.array(v.string()), []),
  ExposedHeaders: v.optional(v.array(v.string()), []),
  MaxAge: v.optional(v.number()),
  Id: changesNothingHere,
});

/** All four, as an object that everybody may read is nothing that the local cloud has. */
const PublicAccessBlock = v.strictObject({
  BlockPublicAcls: v.literal(true),
  BlockPublicPolicy: v.literal(true),
  IgnorePublicAcls: v.literal(true),
  RestrictPublicBuckets: v.literal(true),
});

const OwnershipControls = v.strictObject({
  Rules: v.array(v.strictObject({ ObjectOwnership: v.literal('BucketOwnerEnforced') })),
});

/** Strict: a setting that is not known here would only be believed to work. */
export const BucketProperties = v.strictObject({
  PublicAccessBlockConfiguration: PublicAccessBlock,
  OwnershipControls: v.optional(OwnershipControls),
  VersioningConfiguration: v.optional(v.strictObject({ Status: v.literal('Enabled') })),
  CorsConfiguration: v.optional(v.strictObject({ CorsRules: v.array(CorsRule) }), {
    CorsRules: [],
  }),
  NotificationConfiguration: v.optional(
    v.strictObject({
      EventBridgeConfiguration: v.optional(v.strictObject({ EventBridgeEnabled: v.boolean() })),
    }),
    {},
  ),
  BucketName: changesNothingHere,
  /** Files here are not encrypted. */
  BucketEncryption: changesNothingHere,
  /** Nothing expires here. */
  LifecycleConfiguration: changesNothingHere,
  /** Nobody reads access logs here. */
  LoggingConfiguration: changesNothingHere,
  Tags: changesNothingHere,
});

const Principal = v.union([v.string(), v.record(v.string(), v.unknown())]);

/** TLS only: here the way to the bucket is a loopback connection, which counts as such. */
const DenyPlainHttp = v.strictObject({
  Sid: changesNothingHere,
  Effect: v.literal('Deny'),
  Principal,
  Action: v.unknown(),
  Resource: v.unknown(),
  Condition: v.strictObject({
    Bool: v.strictObject({
      'aws:SecureTransport': v.union([v.literal('false'), v.literal(false)]),
    }),
  }),
});

/** Old versions of TLS are refused: nobody negotiates one here. */
const DenyOldTls = v.strictObject({
  ...DenyPlainHttp.entries,
  Condition: v.strictObject({ NumericLessThan: v.strictObject({ 's3:TlsVersion': v.unknown() }) }),
});

/** CloudFront with an origin access control; which distribution is not judged. */
const AllowCloudFront = v.strictObject({
  Sid: changesNothingHere,
  Effect: v.literal('Allow'),
  Principal: v.strictObject({ Service: v.literal('cloudfront.amazonaws.com') }),
  Action: oneOrMore(v.picklist(['s3:GetObject', 's3:ListBucket'])),
  Resource: v.unknown(),
  Condition: v.optional(
    v.strictObject({
      StringEquals: v.optional(v.record(v.literal('AWS:SourceArn'), v.unknown())),
      ArnLike: v.optional(v.record(v.literal('AWS:SourceArn'), v.unknown())),
    }),
  ),
});

export const BucketPolicyProperties = v.strictObject({
  Bucket: v.string(),
  PolicyDocument: v.object({
    Statement: v.array(
      v.union(
        [DenyPlainHttp, DenyOldTls, AllowCloudFront],
        'only a Deny of plain HTTP or old TLS, and an Allow for CloudFront, are known here',
      ),
    ),
  }),
});
