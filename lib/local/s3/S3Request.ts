import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A request to S3, path style, before anybody asked who sent it. */
export type S3Request = {
  /** As S3 gives it in `x-amz-request-id`. */
  readonly id: string;
  readonly method: string;
  /** As sent, percent-encoded: what was signed. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names; the values of a repeated header are joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bucket: string;
  /** Empty for the bucket itself. */
  readonly key: string;
  readonly body: AsyncIterableIterator<Buffer>;
};

/** What S3 answers. */
export type S3Response = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | AsyncIterable<Buffer>;
};

/** A path that is no percent-encoded UTF-8 names no bucket. */
export function readS3Request(incoming: IncomingMessage): S3Request {
  const { method = 'GET', url = '/', headersDistinct } = incoming;
  const [path = '/', ...query] = url.split('?');
  const headers = Object.entries(headersDistinct).map(([name, values = []]) => [
    name,
    values.join(','),
  ]);
  const [, bucket = '', ...key] = decoded(path).split('/');
  return {
    id: randomBytes(8).toString('hex').toUpperCase(),
    method,
    path,
    query: new URLSearchParams(query.join('?')),
    headers: Object.fromEntries(headers),
    bucket,
    key: key.join('/'),
    // A connection that is destroyed in the middle of an upload could not carry the refusal.
    body: incoming.iterator({ destroyOnReturn: false }),
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
