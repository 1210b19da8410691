import type { Bucket } from '../Bucket.ts';
import { S3Error } from '../S3Error.ts';
import type { S3Request } from '../S3Request.ts';
import { xml } from '../xml.ts';
import { findObject } from './findObject.ts';
import type { Operation } from './Operation.ts';
import { objectArn } from './objectArn.ts';
import { storedHeaders } from './storedHeaders.ts';
import { writtenHeaders } from './writtenHeaders.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html */
export const copyObject: Operation = {
  parameters: [],
  rights: (request, bucket) => {
    const { bucketName, key, versionId } = sourceOf(request);
    return [
      {
        action: versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion',
        resource: `arn:aws:s3:::${bucketName}/${key}`,
      },
      { action: 's3:PutObject', resource: objectArn(bucket, request.key) },
    ];
  },

  run: async (request, context) => {
    const { store, bucket, bucketNamed, causeOf } = context;
    const { headers, key } = request;
    if (headers['if-match'] !== undefined || headers['if-none-match'] !== undefined) {
      throw new S3Error('NotImplemented', 'A copy takes no conditions here');
    }
    const source = sourceOf(request);
    const from: Bucket = bucketNamed(source.bucketName);
    const original = findObject(source.key, source.versionId, { ...context, bucket: from });
    if (original.file === null) throw new S3Error('NoSuchKey');
    const isReplaced = headers['x-amz-metadata-directive'] === 'REPLACE';
    if (!isReplaced && from === bucket && source.key === key && source.versionId === undefined) {
      const message =
        'This copy request is illegal because it is trying to copy an object to itself without changing its metadata';
      throw new S3Error('InvalidRequest', message);
    }
    const kept = isReplaced ? storedHeaders(headers) : original.details.headers;
    const content = store.files.read(original.file, 0, Math.max(0, original.size - 1));
    const { checksum } = original.details;
    const received = await store.files.receive(content, (copied) => ({
      ...copied,
      checksum: checksum && { name: checksum.name, value: checksum.value },
    }));
    const version = store.put({
      bucket,
      key,
      received,
      headers: kept,
      cause: causeOf('CopyObject'),
    });
    return {
      status: 200,
      headers: { ...writtenHeaders(bucket, version), 'content-type': 'application/xml' },
      body: xml('CopyObjectResult', {
        ETag: `"${version.etag}"`,
        LastModified: new Date(version.modifiedAt).toISOString(),
      }),
    };
  },
};

function sourceOf({ headers }: S3Request) {
  const [path = '', version] = (headers['x-amz-copy-source'] ?? '').split('?versionId=');
  const [bucketName = '', ...key] = decodeURIComponent(path).replace(/^\//, '').split('/');
  if (bucketName === '' || key.join('/') === '') {
    throw new S3Error('InvalidArgument', 'Copy Source must mention the source bucket and key');
  }
  return {
    bucketName,
    key: key.join('/'),
    versionId: version === undefined ? undefined : decodeURIComponent(version),
  };
}
