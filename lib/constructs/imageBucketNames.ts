import { Aws } from 'aws-cdk-lib';

/** Known before the buckets are made. Shared with all of AWS: the account makes them our own. */
export const imageBucketNames = (stage: string) =>
  ({
    uploads: `random-camera-reviews-${stage}-uploads-${Aws.ACCOUNT_ID}`,
    media: `random-camera-reviews-${stage}-media-${Aws.ACCOUNT_ID}`,
    mediaReplica: (region: string) =>
      `random-camera-reviews-${stage}-media-${region}-${Aws.ACCOUNT_ID}`,
  }) as const;
