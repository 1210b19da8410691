import { readVersion } from '../readVersion.ts';
import { S3Error } from '../S3Error.ts';
import { findObject } from './findObject.ts';
import type { Operation } from './Operation.ts';
import { objectArn } from './objectArn.ts';

/**
 * GET and HEAD of an object or of one of its versions.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
export const getObject: Operation = {
  parameters: ['versionId'],
  rights: ({ key, query }, bucket) => [
    {
      action: query.has('versionId') ? 's3:GetObjectVersion' : 's3:GetObject',
      resource: objectArn(bucket, key),
    },
  ],

  run: async (request, context) => {
    const { store, bucket } = context;
    const versionId = request.query.get('versionId') ?? undefined;
    const version = findObject(request.key, versionId, context);
    if (version.file === null) {
      const headers = {
        'x-amz-delete-marker': 'true',
        ...(bucket.isVersioned && { 'x-amz-version-id': version.versionId }),
      };
      const code = versionId === undefined ? 'NoSuchKey' : 'MethodNotAllowed';
      throw new S3Error(code, undefined, { headers });
    }
    const isWhole = request.headers['x-amz-checksum-mode'] === 'ENABLED';
    const { checksum } = version.details;
    const answer = readVersion(version, request.headers, store.files);
    return {
      ...answer,
      headers: {
        ...answer.headers,
        'x-amz-server-side-encryption': 'AES256',
        ...(bucket.isVersioned && { 'x-amz-version-id': version.versionId }),
        ...(isWhole && answer.status === 200 && checksum && { [checksum.name]: checksum.value }),
      },
    };
  },
};
