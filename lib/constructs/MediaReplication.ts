import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import { imageBucketNames } from './imageBucketNames.ts';
import type { MediaBucket } from './MediaBucket.ts';

export type MediaReplicationProps = {
  readonly stage: string;
  readonly bucket: MediaBucket;
  /** Each has a `MediaReplica`, which must be there first: S3 looks when it is told of the rules. */
  readonly regions: readonly string[];
};

const arnOf = (bucketName: string) => `arn:aws:s3:::${bucketName}`;
const objectsOf = (bucketArn: string) => `${bucketArn}/media/*`;

/**
 * Lets S3 copy variants into other regions, and what takes the place of removed ones, within
 * minutes. Without the promise of 15 minutes (Replication Time Control, USD 0.015 a GB) and without
 * metrics (USD 0.30 a month each): home is asked first, so what is late is not missed.
 */
export class MediaReplication extends Construct {
  constructor(scope: Construct, id: string, { stage, bucket, regions }: MediaReplicationProps) {
    super(scope, id);
    const { media, mediaReplica } = imageBucketNames(stage);
    const replicas = regions.map((region) => ({ region, arn: arnOf(mediaReplica(region)) }));
    const role = this.#makeRole(
      arnOf(media),
      replicas.map(({ arn }) => arn),
    );
    const resource = bucket.node.defaultChild;
    if (!(resource instanceof CfnBucket)) throw new Error('a bucket is no AWS::S3::Bucket');
    resource.replicationConfiguration = {
      role: role.roleArn,
      rules: replicas.map(({ region, arn }, priority) => ({
        id: region,
        priority,
        status: 'Enabled',
        filter: { prefix: 'media/' },
        // What is withdrawn is so everywhere. S3 never replicates the deletion of a version.
        deleteMarkerReplication: { status: 'Enabled' },
        destination: { bucket: arn },
      })),
    };
    // What S3 may not copy when it is put, it never copies.
    resource.node.addDependency(role);
  }

  /** https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html */
  #makeRole(source: string, replicas: readonly string[]): Role {
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('s3.amazonaws.com') });
    const allow = (actions: string[], resources: string[]) =>
      role.addToPolicy(new PolicyStatement({ actions, resources }));
    allow(['s3:GetReplicationConfiguration', 's3:ListBucket'], [source]);
    allow(
      ['s3:GetObjectVersionForReplication', 's3:GetObjectVersionAcl', 's3:GetObjectVersionTagging'],
      [objectsOf(source)],
    );
    allow(
      ['s3:ReplicateObject', 's3:ReplicateDelete', 's3:ReplicateTags'],
      replicas.map(objectsOf),
    );
    for (const objects of [source, ...replicas].map(objectsOf)) {
      accept(
        role,
        `AwsSolutions::AwsSolutions-IAM5[Resource::${objects.replace(Aws.ACCOUNT_ID, '<AWS::AccountId>')}]`,
        'All that readers may see is copied, and is named after images that are not there yet.',
      );
    }
    return role;
  }
}
