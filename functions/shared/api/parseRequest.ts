import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type GenericSchema, safeParse } from 'valibot';
import { pointer } from '../domain/Fault.ts';
import { faultOf } from './faults.ts';
import { RequestError } from './RequestError.ts';
import type { Route } from './Route.ts';

const largestBody = 256 * 1024;

/** Path parameters, query and body of a request: what the route's schemas make of them. */
export type ParsedRequest = { params: unknown; query: unknown; body: unknown };

/** @throws RequestError with every fault of the part that does not fit. */
export function parseRequest(route: Route, event: APIGatewayProxyEventV2): ParsedRequest {
  return {
    params:
      route.params && parsePart(route.params, event.pathParameters ?? {}, 'INVALID_PARAMETER'),
    query: parseQuery(route, event.rawQueryString),
    body: route.body && parsePart(route.body, jsonBody(event), 'INVALID_BODY'),
  };
}

function parsePart(
  schema: GenericSchema,
  input: unknown,
  code: 'INVALID_PARAMETER' | 'INVALID_BODY',
): unknown {
  const result = safeParse(schema, input);
  if (result.success) return result.output;
  const errors = result.issues.map(faultOf);
  const unknown = code === 'INVALID_PARAMETER' && errors.some((e) => e.code === 'UNKNOWN_FIELD');
  const [first] = errors;
  const detail = `${first?.path || 'The whole'} ${first?.message ?? 'does not fit'}`;
  throw new RequestError(unknown ? 'UNKNOWN_PARAMETER' : code, detail, errors);
}

/** From the raw query: API Gateway joins repeated parameters by a comma, which hides them. */
function parseQuery(route: Route, rawQuery: string): unknown {
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQuery)) {
    if (name in query) {
      const fault = { path: pointer(name), code: 'REPEATED', message: 'is given twice' };
      throw new RequestError('UNKNOWN_PARAMETER', `${fault.path} ${fault.message}`, [fault]);
    }
    query[name] = value;
  }
  if (route.query) return parsePart(route.query, query, 'INVALID_PARAMETER');
  const errors = Object.keys(query).map((name) => ({
    path: pointer(name),
    code: 'UNKNOWN_FIELD',
    message: 'is not a parameter of this request',
  }));
  if (errors.length > 0) {
    throw new RequestError('UNKNOWN_PARAMETER', `${errors[0]?.path} is not known`, errors);
  }
  return undefined;
}

const bodyBytes = (event: APIGatewayProxyEventV2): Buffer =>
  Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');

function jsonBody(event: APIGatewayProxyEventV2): unknown {
  const mediaType = event.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') {
    throw new RequestError('UNSUPPORTED_MEDIA_TYPE', `content-type is ${mediaType ?? 'missing'}`);
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
