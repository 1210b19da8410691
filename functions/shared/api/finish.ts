import { bodyTag, gzipTag } from '../entityTag.ts';
import { cacheControl } from './cacheControl.ts';
import type { HttpResult } from './HttpEvent.ts';
import { isGzipWanted } from './isGzipWanted.ts';
import type { Route } from './Route.ts';

/** Whether `If-None-Match` names the entity tag (RFC 9110, section 13.1.2: weak comparison). */
const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' ||
    ifNoneMatch.split(',').some((known) => known.trim().replace(/^W\//, '') === etag));

type Finish = {
  readonly route: Route | undefined;
  readonly method: string;
  readonly requestId: string;
  readonly ifNoneMatch: string | undefined;
  readonly acceptEncoding: string | undefined;
};

/**
 * What every answer gets: request id, caching, entity tag, 304, no body for HEAD, and compression of
 * what readers get. Compressed it is another representation, with another entity tag.
 */
export function finish(result: HttpResult, request: Finish): HttpResult {
  const status = result.statusCode ?? 200;
  const { body = '' } = result;
  const isPage = request.route?.cache === 'page' && status === 200;
  const isGzip = isPage && isGzipWanted(request.acceptEncoding, body);
  const plainTag = result.headers?.etag ?? (isPage ? bodyTag(body) : undefined);
  const etag = isGzip ? gzipTag(String(plainTag)) : plainTag;
  const headers = {
    'cache-control': cacheControl(request.route, status),
    'x-content-type-options': 'nosniff',
    'x-request-id': request.requestId,
    ...result.headers,
    ...(etag ? { etag } : {}),
    ...(isPage ? { vary: [result.headers?.vary ?? [], 'accept-encoding'].flat().join(', ') } : {}),
    ...(isGzip ? { 'content-encoding': 'gzip' } : {}),
  };
  if (isPage && isKnown(request.ifNoneMatch, String(etag))) {
    return { statusCode: 304, headers: withoutContent(headers) };
  }
  if (request.method === 'HEAD' || result.body === undefined) {
    return { statusCode: status, headers };
  }
  return { ...result, headers, ...(isGzip ? gzipped(body) : {}) };
}

/**
 * A 304 tells nothing of the content that it does not carry (RFC 9110, section 15.4.5), but its type:
 * API Gateway would put `text/plain` in its place, which a cache might believe.
 */
const withoutContent = (headers: NonNullable<HttpResult['headers']>) =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^content-(encoding|language)$/.test(name)),
  );

/**
 * zlib is loaded when first needed: that takes milliseconds, and most cold starts need it not at all.
 * Payload 2.0 carries bytes as base64.
 */
const gzipped = (body: string) => ({
  body: process.getBuiltinModule('node:zlib').gzipSync(body).toString('base64'),
  isBase64Encoded: true,
});
