import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { IfMatch } from '../domain/IfMatch.ts';
import { parsePart } from './parsePart.ts';
import { RequestError } from './RequestError.ts';
import type { Route } from './Route.ts';

const largestBody = 256 * 1024;

/** What a request carries that may change something. */
export type ParsedChange = {
  readonly body: unknown;
  readonly ifMatch: IfMatch | undefined;
  readonly idempotency: { readonly key: string; readonly requestHash: string } | undefined;
};

/** @throws RequestError with every fault of the part that does not fit. */
export const parseChange = (route: Route, event: APIGatewayProxyEventV2): ParsedChange => ({
  idempotency: idempotencyOf(route, event),
  body: route.body && parsePart(route.body, bodyOf(route, event), 'INVALID_BODY'),
  ifMatch: ifMatchOf(route, event),
});

const mediaTypes: ReadonlySet<string> = new Set([
  'application/json',
  // RFC 7396: what PATCH takes.
  'application/merge-patch+json',
]);

const bodyBytes = (event: APIGatewayProxyEventV2): Buffer =>
  Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');

const bodyOf = (route: Route, event: APIGatewayProxyEventV2): unknown =>
  route.isBodyOptional && !event.body ? {} : jsonBody(event);

function jsonBody(event: APIGatewayProxyEventV2): unknown {
  const mediaType = event.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (!mediaType || !mediaTypes.has(mediaType)) {
    throw new RequestError('UNSUPPORTED_MEDIA_TYPE', `content-type is ${mediaType || 'missing'}`);
  }
  const bytes = bodyBytes(event);
  if (bytes.length > largestBody) {
    throw new RequestError('BODY_TOO_LARGE', `${bytes.length} bytes are more than ${largestBody}`);
  }
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new RequestError('MALFORMED_JSON', 'The body is not JSON');
  }
}

/** The caller's key for a request that must not be carried out twice, and what it is for. */
function idempotencyOf(route: Route, event: APIGatewayProxyEventV2): ParsedChange['idempotency'] {
  const key = event.headers['idempotency-key'];
  if (!route.idempotent || key === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new RequestError(
      'INVALID_IDEMPOTENCY_KEY',
      'Idempotency-Key must have 1 to 255 visible ASCII characters',
    );
  }
  const requestHash = createHash('sha256')
    .update(`${event.requestContext.http.method} ${event.rawPath}?${event.rawQueryString}\n`)
    .update(bodyBytes(event))
    .digest('base64url');
  return { key, requestHash };
}

/**
 * The versions that a change is meant for (RFC 9110, section 13.1.1: strong comparison, so that a
 * weak entity tag names none).
 * @throws RequestError `PRECONDITION_REQUIRED` (RFC 6585, section 3) where there are none.
 */
function ifMatchOf(route: Route, event: APIGatewayProxyEventV2): IfMatch | undefined {
  if (!route.conditional) return undefined;
  const given = event.headers['if-match']?.trim();
  if (!given) {
    throw new RequestError(
      'PRECONDITION_REQUIRED',
      'If-Match must carry the ETag of the version that you changed',
    );
  }
  if (given === '*') return 'any';
  return given.split(',').flatMap((tag) => {
    const version = /^"([1-9]\d*)"$/.exec(tag.trim())?.[1];
    return version ? [Number(version)] : [];
  });
}
