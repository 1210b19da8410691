import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { resourcesIn, synthesized, synthesizedStage, theOnly } from '../support/synthesized.ts';

type Artifacts = Readonly<
  Record<string, { readonly displayName?: string; readonly dependencies?: readonly string[] }>
>;
type Origin = { readonly Id: string; readonly DomainName: string };
type OriginGroup = { readonly Id: string };

const stage = synthesizedStage('prod');
const { home, readRegions } = stage.settings;
const [nearest = ''] = readRegions;
const nameIn = (region: string) =>
  region === home
    ? 'random-camera-reviews-prod-media-000000000000'
    : `random-camera-reviews-prod-media-${region}-000000000000`;
const arnIn = (region: string) => `arn:aws:s3:::${nameIn(region)}`;
const bucketIn = (region: string) => {
  const found = resourcesIn(stage, 'AWS::S3::Bucket', region).find(
    ({ physicalId }) => physicalId === nameIn(region),
  );
  if (!found) throw new Error(`there is no bucket ${nameIn(region)}`);
  return found;
};
const { Rules, Role } = bucketIn(home).properties.ReplicationConfiguration as {
  Rules: unknown;
  Role: string;
};

describe('the copies of images in prod', () => {
  it.each(readRegions)('are kept in %s as they are at home', (region) => {
    const { BucketName, ReplicationConfiguration, Tags, ...kept } = bucketIn(home).properties;
    expect(bucketIn(region).properties).toMatchObject(kept);
    expect(bucketIn(region).properties).not.toHaveProperty('ReplicationConfiguration');
    expect(resourcesIn(stage, 'AWS::S3::Bucket', region)).toHaveLength(1);
  });

  it.each(readRegions)('in %s are read by distributions of the account, and over TLS', (region) => {
    const [policy, ...others] = resourcesIn(stage, 'AWS::S3::BucketPolicy', region);
    expect(others).toEqual([]);
    expect(policy?.properties).toMatchObject({
      Bucket: nameIn(region),
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Deny',
            Action: 's3:*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
          {
            Effect: 'Allow',
            Action: 's3:GetObject',
            Principal: { Service: 'cloudfront.amazonaws.com' },
            Resource: `${arnIn(region)}/media/*`,
            Condition: {
              ArnLike: { 'aws:SourceArn': 'arn:aws:cloudfront::000000000000:distribution/*' },
            },
          },
        ],
      },
    });
  });

  it('are of all variants and all markers of what was removed', () => {
    expect(Rules).toEqual(
      readRegions.map((region, Priority) => ({
        Id: region,
        Priority,
        Status: 'Enabled',
        Filter: { Prefix: 'media/' },
        DeleteMarkerReplication: { Status: 'Enabled' },
        Destination: { Bucket: arnIn(region) },
      })),
    );
  });

  it('are made by S3, under a role that can do nothing else', () => {
    const role = resourcesIn(stage, 'AWS::IAM::Role', home).find(({ arn }) => arn === Role);
    expect(role?.properties.AssumeRolePolicyDocument).toMatchObject({
      Statement: [{ Action: 'sts:AssumeRole', Principal: { Service: 's3.amazonaws.com' } }],
    });
    const policies = resourcesIn(stage, 'AWS::IAM::Policy', home).filter(({ properties }) =>
      (properties.Roles as string[]).some((name) => Role.endsWith(`/${name}`)),
    );
    expect(policies.map(({ properties }) => properties.PolicyDocument)).toMatchObject([
      {
        Statement: [
          {
            Effect: 'Allow',
            Action: ['s3:GetReplicationConfiguration', 's3:ListBucket'],
            Resource: arnIn(home),
          },
          {
            Effect: 'Allow',
            Action: [
              's3:GetObjectVersionAcl',
              's3:GetObjectVersionForReplication',
              's3:GetObjectVersionTagging',
            ],
            Resource: `${arnIn(home)}/media/*`,
          },
          {
            Effect: 'Allow',
            Action: ['s3:ReplicateDelete', 's3:ReplicateObject', 's3:ReplicateTags'],
            Resource: readRegions.map((region) => `${arnIn(region)}/media/*`).sort(),
          },
        ],
      },
    ]);
  });

  it('are there before S3 is told to make them', () => {
    const file = join(inject('assembly'), 'assembly-prod', 'manifest.json');
    const { artifacts } = JSON.parse(readFileSync(file, 'utf8')) as { artifacts: Artifacts };
    const idOf = (displayName: string) =>
      Object.keys(artifacts).find((id) => artifacts[id]?.displayName === displayName) ?? '';
    expect(artifacts[idOf('prod/Media')]?.dependencies).toEqual(
      expect.arrayContaining(readRegions.map((region) => idOf(`prod/MediaReplica-${region}`))),
    );
  });

  it('are served from the nearest while home fails, and not where home has none', () => {
    const { DistributionConfig } = theOnly(stage, 'AWS::CloudFront::Distribution').properties;
    const { Origins, OriginGroups, DefaultCacheBehavior } = DistributionConfig as {
      Origins: readonly Origin[];
      OriginGroups: { Items: readonly OriginGroup[] };
      DefaultCacheBehavior: { TargetOriginId: string };
    };
    expect(Origins).toMatchObject(
      [home, nearest].map((region) => ({
        DomainName: expect.stringMatching(`^${nameIn(region)}\\.s3\\.${region}\\.`),
        OriginAccessControlId: expect.any(String),
      })),
    );
    expect(Origins[0]).toMatchObject({ ConnectionAttempts: 2, ConnectionTimeout: 2 });
    expect(OriginGroups.Items).toMatchObject([
      {
        Id: DefaultCacheBehavior.TargetOriginId,
        FailoverCriteria: { StatusCodes: { Items: [500, 502, 503, 504] } },
        Members: { Items: Origins.map(({ Id }) => ({ OriginId: Id })) },
      },
    ]);
  });
});

it.each(synthesized())('there are none in $stage but in its read regions', (each) => {
  const replicas = resourcesIn(each, 'AWS::S3::Bucket').filter(
    ({ region }) => region !== each.settings.home,
  );
  expect(replicas.map(({ region }) => region)).toEqual(each.settings.readRegions);
  const replicated = resourcesIn(each, 'AWS::S3::Bucket').filter(
    ({ properties }) => 'ReplicationConfiguration' in properties,
  );
  expect(replicated).toHaveLength(each.settings.readRegions.length > 0 ? 1 : 0);
  const { DistributionConfig } = theOnly(each, 'AWS::CloudFront::Distribution').properties;
  expect('OriginGroups' in (DistributionConfig as object)).toBe(replicated.length > 0);
});
