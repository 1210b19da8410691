import type { Bucket } from './Bucket.ts';
import { errorResponse } from './errorResponse.ts';
import { readVersion } from './readVersion.ts';
import { S3Error } from './S3Error.ts';
import type { S3Request, S3Response } from './S3Request.ts';
import type { ObjectStore } from './store/ObjectStore.ts';

/** What S3 answers a distribution, which may do what the policy of the bucket says. */
export function readForCloudFront(
  request: Pick<S3Request, 'id' | 'path' | 'key' | 'headers'>,
  bucket: Bucket,
  store: ObjectStore,
): S3Response {
  try {
    if (!bucket.cloudFrontMay.includes('s3:GetObject')) throw new S3Error('AccessDenied');
    const version = store.find(bucket, request.key);
    if (version && version.file !== null) return readVersion(version, request.headers, store.files);
    // Who may not list does not learn that there is no such object.
    throw new S3Error(
      bucket.cloudFrontMay.includes('s3:ListBucket') ? 'NoSuchKey' : 'AccessDenied',
    );
  } catch (error) {
    if (error instanceof S3Error) return errorResponse(error, request);
    throw error;
  }
}
