import { randomUUID } from 'node:crypto';
import { accountId } from '../template/identify.ts';
import type { Bucket } from './Bucket.ts';
import type { ObjectVersion } from './store/ObjectVersion.ts';

/** The request that changed an object. */
export type Cause = {
  readonly operation: 'PutObject' | 'PostObject' | 'CopyObject' | 'DeleteObject';
  readonly requestId: string;
  readonly sourceIp: string;
};

type Change = {
  readonly bucket: Bucket;
  readonly version: ObjectVersion;
  readonly cause: Cause;
  readonly time: Date;
};

/**
 * What S3 tells EventBridge.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
 */
export const objectEvent = ({ bucket, version, cause, time }: Change) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': cause.operation === 'DeleteObject' ? 'Object Deleted' : 'Object Created',
  source: 'aws.s3',
  account: accountId,
  time: `${time.toISOString().slice(0, 19)}Z`,
  region: bucket.region,
  resources: [bucket.arn],
  detail: {
    version: '0',
    bucket: { name: bucket.name },
    object: {
      key: version.key,
      ...(version.file !== null && { size: version.size, etag: version.etag }),
      ...(bucket.isVersioned && { 'version-id': version.versionId }),
      sequencer: version.sequence.toString(16).toUpperCase().padStart(18, '0'),
    },
    'request-id': cause.requestId,
    requester: accountId,
    'source-ip-address': cause.sourceIp,
    reason: cause.operation,
    ...(cause.operation === 'DeleteObject' && {
      'deletion-type': version.file === null ? 'Delete Marker Created' : 'Permanently Deleted',
    }),
  },
});
