import { bodyTag } from '../entityTag.ts';
import type { HttpResult } from './HttpEvent.ts';
import type { Route } from './Route.ts';

/** Readers' answers: fresh for half a minute, served stale for a day while we are down. */
const publicPage =
  'public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400';
/** A refusal is kept just long enough to shield the origin from a storm. */
const publicRefusal = 'public, max-age=5, s-maxage=5';

function cacheControl(route: Route | undefined, status: number): string {
  if (route?.access !== 'public') return 'private, no-store';
  if (route.cache !== 'page' || status >= 500) return 'no-store';
  return status < 300 || status === 308 || status === 410 ? publicPage : publicRefusal;
}

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
};

/** What every answer gets: request id, caching, entity tag, 304, and no body for HEAD. */
export function finish(result: HttpResult, request: Finish): HttpResult {
  const status = result.statusCode ?? 200;
  const isCacheable = request.route?.cache === 'page' && status === 200;
  const etag = result.headers?.etag ?? (isCacheable ? bodyTag(result.body) : undefined);
  const headers: Record<string, string | number | boolean> = {
    'cache-control': cacheControl(request.route, status),
    'x-content-type-options': 'nosniff',
    'x-request-id': request.requestId,
    ...result.headers,
    ...(etag ? { etag } : {}),
  };
  if (isCacheable && etag && isKnown(request.ifNoneMatch, String(etag))) {
    delete headers['content-type'];
    return { statusCode: 304, headers };
  }
  const { body, ...head } = { ...result, headers };
  return request.method === 'HEAD' || body === undefined ? head : { ...head, body };
}
