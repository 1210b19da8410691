import type { Bucket } from '../Bucket.ts';
import type { ObjectVersion } from '../store/ObjectVersion.ts';

/** What S3 says of an object that it has just written. */
export const writtenHeaders = (
  { isVersioned }: Bucket,
  { etag, versionId, details: { checksum } }: ObjectVersion,
): Readonly<Record<string, string>> => ({
  etag: `"${etag}"`,
  'x-amz-server-side-encryption': 'AES256',
  ...(isVersioned && { 'x-amz-version-id': versionId }),
  ...(checksum && { [checksum.name]: checksum.value, 'x-amz-checksum-type': 'FULL_OBJECT' }),
});
