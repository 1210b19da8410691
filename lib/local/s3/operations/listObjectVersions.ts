import { S3Error } from '../S3Error.ts';
import { xml } from '../xml.ts';
import type { Operation } from './Operation.ts';

const most = 1000;

/**
 * All versions of a few objects: what does not fit into one answer is refused here, not left out.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html
 */
export const listObjectVersions: Operation = {
  parameters: ['versions', 'prefix'],
  rights: (_request, { arn }) => [{ action: 's3:ListBucketVersions', resource: arn }],

  run: async ({ query }, { store, bucket }) => {
    const prefix = query.get('prefix') ?? '';
    const versions = store.versions(bucket, prefix);
    if (versions.length > most) {
      throw new S3Error('NotImplemented', `The local cloud lists ${most} versions at most`);
    }
    const described = versions.map(({ key, versionId, modifiedAt, file, ...version }, index) => ({
      isMarker: file === null,
      element: {
        Key: key,
        VersionId: versionId,
        IsLatest: String(versions[index - 1]?.key !== key),
        LastModified: new Date(modifiedAt).toISOString(),
        ...(file !== null && {
          ETag: `"${version.etag}"`,
          Size: String(version.size),
          StorageClass: 'STANDARD',
        }),
      },
    }));
    const elements = (areMarkers: boolean) =>
      described.filter(({ isMarker }) => isMarker === areMarkers).map(({ element }) => element);
    return {
      status: 200,
      headers: { 'content-type': 'application/xml' },
      body: xml('ListVersionsResult', {
        Name: bucket.name,
        Prefix: prefix,
        MaxKeys: String(most),
        IsTruncated: 'false',
        Version: elements(false),
        DeleteMarker: elements(true),
      }),
    };
  },
};
