import { S3Error } from '../S3Error.ts';
import type { S3Request } from '../S3Request.ts';
import { copyObject } from './copyObject.ts';
import { deleteObject } from './deleteObject.ts';
import { deleteObjects } from './deleteObjects.ts';
import { getObject } from './getObject.ts';
import { headBucket } from './headBucket.ts';
import { listObjectsV2 } from './listObjectsV2.ts';
import { listObjectVersions } from './listObjectVersions.ts';
import type { Operation } from './Operation.ts';
import { putObject } from './putObject.ts';

/** Headers of S3 that some operation here obeys, or that change nothing here. */
const knownHeaders = new Set([
  'x-amz-checksum-algorithm',
  'x-amz-checksum-crc32',
  'x-amz-checksum-mode',
  'x-amz-checksum-sha1',
  'x-amz-checksum-sha256',
  'x-amz-content-sha256',
  'x-amz-copy-source',
  'x-amz-date',
  'x-amz-decoded-content-length',
  'x-amz-metadata-directive',
  'x-amz-sdk-checksum-algorithm',
  'x-amz-security-token',
  'x-amz-trailer',
  'x-amz-user-agent',
]);

/**
 * What a request asks for.
 * @throws S3Error that names what the local cloud does not offer: an operation, a parameter, a header
 */
export function operationOf(request: S3Request): Operation {
  const operation = request.key === '' ? ofBucket(request) : ofObject(request);
  const parameters = [...request.query.keys()].filter(
    (name) => !operation?.parameters.includes(name) && name !== 'x-id' && !/^x-amz-/i.test(name),
  );
  const headers = Object.entries(request.headers)
    .filter(([name]) => name.startsWith('x-amz-') && !name.startsWith('x-amz-meta-'))
    .filter(([name]) => !knownHeaders.has(name))
    .filter(([name, value]) => name !== 'x-amz-server-side-encryption' || value !== 'AES256')
    .map(([name]) => name);
  if (headers.includes('x-amz-acl')) throw new S3Error('AccessControlListNotSupported');
  const [unknown] = [...parameters, ...headers];
  if (operation && unknown === undefined) return operation;
  const asked = `${request.method} of ${request.key === '' ? 'a bucket' : 'an object'}`;
  throw new S3Error(
    'NotImplemented',
    `The local cloud does not offer ${asked}${unknown === undefined ? '' : ` with ${unknown}`}`,
  );
}

function ofBucket({ method, query }: S3Request): Operation | undefined {
  if (method === 'GET' && query.get('list-type') === '2') return listObjectsV2;
  if (method === 'GET' && query.has('versions')) return listObjectVersions;
  if (method === 'HEAD') return headBucket;
  return method === 'POST' && query.has('delete') ? deleteObjects : undefined;
}

function ofObject({ method, headers }: S3Request): Operation | undefined {
  switch (method) {
    case 'GET':
    case 'HEAD':
      return getObject;
    case 'PUT':
      return headers['x-amz-copy-source'] === undefined ? putObject : copyObject;
    case 'DELETE':
      return deleteObject;
    default:
      return undefined;
  }
}
