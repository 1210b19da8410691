import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type GenericSchema, strictObject } from 'valibot';
import { type Fault, pointer } from '../domain/Fault.ts';
import { fitTo } from '../domain/fitTo.ts';
import type { IfMatch } from '../domain/IfMatch.ts';
import { isRepeatable } from './isRepeatable.ts';
import { RequestError } from './RequestError.ts';
import type { Route } from './Route.ts';

const largestBody = 256 * 1024;

/** The query of a route that takes no parameters. */
const noParameters = strictObject({});

/** Path parameters, query and body of a request: what the route's schemas make of them. */
export type ParsedRequest = { params: unknown; query: unknown; body: unknown };

/** @throws RequestError with every fault of the part that does not fit. */
export function parseRequest(route: Route, event: APIGatewayProxyEventV2): ParsedRequest {
  return {
    params:
      route.params && parsePart(route.params, { ...event.pathParameters }, 'INVALID_PARAMETER'),
    query: parseQuery(route.query ?? noParameters, event.rawQueryString),
    body: route.body && parsePart(route.body, bodyOf(route, event), 'INVALID_BODY'),
  };
}

function parsePart(
  schema: GenericSchema,
  input: unknown,
  code: 'INVALID_PARAMETER' | 'INVALID_BODY',
): unknown {
  const fitted = fitTo(schema, input);
  if ('output' in fitted) return fitted.output;
  const errors = code === 'INVALID_PARAMETER' ? fitted.faults.map(ofParameter) : fitted.faults;
  const unknown = code === 'INVALID_PARAMETER' && errors.some((e) => e.code === 'UNKNOWN_FIELD');
  throw new RequestError(unknown ? 'UNKNOWN_PARAMETER' : code, detailOf(errors), errors);
}

/** The first fault in a sentence. */
const detailOf = ([first]: readonly Fault[]): string =>
  `${first?.path || 'The whole'} ${first?.message ?? 'does not fit'}`;

/** A fault in one of the values of a parameter is a fault of the parameter. */
const ofParameter = (fault: Fault): Fault => ({
  ...fault,
  path: fault.path.replace(/^(\/[^/]*).*/, '$1'),
});

/**
 * From the raw query: API Gateway joins repeated parameters by a comma, which hides them. A
 * parameter may be repeated where the schema's entry is an array, and is one then if given once.
 */
function parseQuery(schema: GenericSchema, rawQuery: string): unknown {
  const given = new URLSearchParams(rawQuery);
  const names = [...new Set(given.keys())];
  const errors = names
    .filter((name) => given.getAll(name).length > 1 && !isRepeatable(schema, name))
    .map((name) => ({ path: pointer(name), code: 'REPEATED', message: 'is given twice' }));
  if (errors.length > 0) throw new RequestError('UNKNOWN_PARAMETER', detailOf(errors), errors);
  const parameters = Object.fromEntries(
    names.map((name) => [
      name,
      isRepeatable(schema, name) ? given.getAll(name) : (given.get(name) ?? ''),
    ]),
  );
  return parsePart(schema, parameters, 'INVALID_PARAMETER');
}

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
export function idempotencyOf(
  route: Route,
  event: APIGatewayProxyEventV2,
): { key: string; requestHash: string } | undefined {
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
export function ifMatchOf(route: Route, event: APIGatewayProxyEventV2): IfMatch | undefined {
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
