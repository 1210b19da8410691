import { randomBytes } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { Decision } from './authorizer.ts';
import type { HttpApi } from './HttpApi.ts';
import type { HttpRequest } from './request.ts';
import type { Match } from './routing.ts';

export type EventInput = {
  readonly api: HttpApi;
  readonly request: HttpRequest & { readonly body: Buffer };
  /** Decoded path. */
  readonly path: string;
  readonly match: Match;
  readonly authorized: Extract<Decision, { isAllowed: true }> | undefined;
};

/** Headers that end at the gateway, and `cookie`, which has a field of its own. */
const consumedHeaders = new Set([
  'connection',
  'cookie',
  'expect',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * The event that a function gets: payload format 2.0.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function eventOf(
  input: EventInput,
): APIGatewayProxyEventV2 | APIGatewayProxyEventV2WithJWTAuthorizer {
  const { api, request, path, match, authorized } = input;
  const { headers, body } = request;
  const domainName = (headers.host ?? '').replace(/:\d+$/, '');
  const query = queryOf(request.rawQueryString);
  const isText = isTextType(headers['content-type']);
  const requestContext = {
    accountId: api.accountId,
    apiId: api.id,
    domainName,
    domainPrefix: domainName.split('.', 1)[0] ?? '',
    http: {
      method: request.method,
      path,
      protocol: request.protocol,
      sourceIp: request.sourceIp,
      userAgent: headers['user-agent'] ?? '',
    },
    requestId: request.id,
    routeKey: match.route.key,
    stage: '$default',
    time: timeOf(request.receivedAt),
    timeEpoch: request.receivedAt.getTime(),
  };
  const event = {
    version: '2.0',
    routeKey: match.route.key,
    rawPath: path,
    rawQueryString: request.rawQueryString,
    ...(headers.cookie && { cookies: headers.cookie.split(/; */) }),
    headers: headersOf(request, body.length),
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    ...(Object.keys(match.pathParameters).length > 0 && { pathParameters: match.pathParameters }),
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
  return authorized
    ? { ...event, requestContext: { ...requestContext, authorizer: authorizerOf(authorized) } }
    : { ...event, requestContext };
}

function headersOf({ headers, ...request }: HttpRequest, bodyBytes: number) {
  const passed = Object.entries(headers).filter(([name]) => !consumedHeaders.has(name));
  const seconds = Math.floor(request.receivedAt.getTime() / 1000).toString(16);
  const forwarded = headers['x-forwarded-for'];
  return {
    ...Object.fromEntries(passed),
    'content-length': String(bodyBytes),
    'x-amzn-trace-id':
      headers['x-amzn-trace-id'] ?? `Root=1-${seconds}-${randomBytes(12).toString('hex')}`,
    'x-forwarded-for': forwarded ? `${forwarded}, ${request.sourceIp}` : request.sourceIp,
    'x-forwarded-port': String(request.port),
    'x-forwarded-proto': 'http',
  };
}

/** Decoded parameters; the values of a repeated one are joined by a comma. */
function queryOf(rawQueryString: string): Record<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const before = values.get(name);
    values.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(values);
}

/**
 * The types that an HTTP API hands over as text; every other body arrives in base64, also forms,
 * `application/merge-patch+json` and bodies without a type. AWS does not document the list; it was
 * measured there (https://github.com/ministackorg/ministack/pull/766).
 */
const isTextType = (contentType = ''): boolean =>
  /^(text\/.+|application\/(json|xml|javascript))$/.test(
    contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '',
  );

const authorizerOf = ({ claims, scopes }: NonNullable<EventInput['authorized']>) => ({
  jwt: { claims, scopes: scopes && [...scopes] },
});

/** Common Log Format, as in `12/Mar/2020:19:03:58 +0000`. */
function timeOf(date: Date): string {
  const [, day, month, year, time] = date.toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
}
