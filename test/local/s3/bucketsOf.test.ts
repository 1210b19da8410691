import { expect, it } from 'vitest';
import type { Resource } from '../../../lib/local/Resource.ts';
import { bucketsOf } from '../../../lib/local/s3/bucketsOf.ts';
import { aResource, templateOf } from '../../support/template.ts';
import { aBucket } from './s3ForTests.ts';

const aPolicy = (...Statement: readonly object[]) =>
  aResource('AWS::S3::BucketPolicy', 'Policy', { Bucket: 'media', PolicyDocument: { Statement } });

const denyPlainHttp = {
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action: 's3:*',
  Resource: ['arn:aws:s3:::media', 'arn:aws:s3:::media/*'],
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};
const allowCloudFront = {
  Effect: 'Allow',
  Principal: { Service: 'cloudfront.amazonaws.com' },
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::media/*',
  Condition: { StringEquals: { 'AWS:SourceArn': 'arn:aws:cloudfront::0:distribution/E' } },
};

it('reads what a bucket is and who else may read it', () => {
  const buckets = bucketsOf(
    templateOf(
      aBucket('media', {
        BucketEncryption: { ServerSideEncryptionConfiguration: [] },
        LifecycleConfiguration: { Rules: [] },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      }),
      aPolicy(denyPlainHttp, allowCloudFront),
    ),
  );
  expect(buckets.get('media')).toEqual({
    name: 'media',
    arn: 'arn:aws:s3:::media',
    region: 'sa-east-1',
    isVersioned: false,
    cors: [],
    sendsEvents: false,
    cloudFrontMay: ['s3:GetObject'],
  });
});

it.each<[string, Resource[], string]>([
  [
    'a setting',
    [aBucket('media', { ReplicationConfiguration: {} })],
    'AWS::S3::Bucket media of dev-Api: the local cloud cannot run ReplicationConfiguration',
  ],
  [
    'a notification without EventBridge',
    [aBucket('media', { NotificationConfiguration: { LambdaConfigurations: [] } })],
    'cannot run NotificationConfiguration.LambdaConfigurations',
  ],
  [
    'a bucket that may become public',
    [aBucket('media', { PublicAccessBlockConfiguration: undefined })],
    'cannot run PublicAccessBlockConfiguration',
  ],
  [
    'a statement for everybody',
    [aBucket('media'), aPolicy({ ...allowCloudFront, Principal: '*' })],
    'AWS::S3::BucketPolicy Policy of dev-Api: the local cloud cannot run PolicyDocument.Statement.0',
  ],
])('refuses what it does not know: %s', (_what, resources, message) => {
  expect(() => bucketsOf(templateOf(...resources))).toThrow(message);
});
