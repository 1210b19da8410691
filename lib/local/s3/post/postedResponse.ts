import type { Bucket } from '../Bucket.ts';
import { writtenHeaders } from '../operations/writtenHeaders.ts';
import type { S3Response } from '../S3Request.ts';
import { xml } from '../xml.ts';
import type { Posted } from './postObject.ts';

/** What a browser gets for its form: nothing, a document, or the page to go to. */
export function postedResponse(
  { version, fields }: Posted,
  bucket: Bucket,
  endpoint: string,
): S3Response {
  const etag = `"${version.etag}"`;
  const path = version.key.split('/').map(encodeURIComponent).join('/');
  const location = `${endpoint}/${bucket.name}/${path}`;
  const headers = { ...writtenHeaders(bucket, version), location };
  const page = URL.parse(fields.get('success_action_redirect') ?? '');
  if (page) {
    page.searchParams.set('bucket', bucket.name);
    page.searchParams.set('key', version.key);
    page.searchParams.set('etag', etag);
    return { status: 303, headers: { ...headers, location: page.href } };
  }
  switch (fields.get('success_action_status')) {
    case '200':
      return { status: 200, headers };
    case '201':
      return {
        status: 201,
        headers: { ...headers, 'content-type': 'application/xml' },
        body: xml('PostResponse', {
          Location: location,
          Bucket: bucket.name,
          Key: version.key,
          ETag: etag,
        }),
      };
    default:
      return { status: 204, headers };
  }
}
