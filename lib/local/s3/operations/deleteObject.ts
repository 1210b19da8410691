import type { Operation } from './Operation.ts';
import { objectArn } from './objectArn.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html */
export const deleteObject: Operation = {
  parameters: ['versionId'],
  rights: ({ key, query }, bucket) => [
    {
      action: query.has('versionId') ? 's3:DeleteObjectVersion' : 's3:DeleteObject',
      resource: objectArn(bucket, key),
    },
  ],
  run: async ({ key, query }, { store, bucket, causeOf }) => {
    const versionId = query.get('versionId') ?? undefined;
    const version = store.delete(bucket, key, versionId, causeOf('DeleteObject'));
    const isMarker = version !== undefined && version.file === null;
    return {
      status: 204,
      headers: {
        ...(isMarker && { 'x-amz-delete-marker': 'true' }),
        ...(bucket.isVersioned &&
          (versionId ?? version?.versionId) !== undefined && {
            'x-amz-version-id': versionId ?? version?.versionId ?? '',
          }),
      },
    };
  },
};
