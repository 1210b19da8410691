import type { HttpEvent } from '../../functions/shared/api/HttpEvent.ts';

/** What is sent with a request. */
export type Sent = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, and a string as it is. */
  readonly body?: unknown;
  /** `sub` of the access token; without it there is no token. */
  readonly sub?: string;
  readonly requestId?: string;
};

/**
 * What API Gateway sends a function (payload 2.0).
 * @param routeKey as in the route: `GET /content/{slug}`.
 */
export function httpEvent(routeKey: string, sent: Sent = {}): HttpEvent {
  const [method = '', path = ''] = routeKey.split(' ');
  const { params, query = '', headers = {}, body, sub, requestId = 'request-1' } = sent;
  const rawPath = path.replace(/\{(\w+)\}/g, (_, name: string) => params?.[name] ?? '');
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: query,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(params ? { pathParameters: { ...params } } : {}),
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    isBase64Encoded: false,
    requestContext: {
      accountId: 'anonymous',
      apiId: 'api',
      domainName: 'localhost',
      domainPrefix: 'localhost',
      http: {
        method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: 'test',
      },
      requestId,
      routeKey,
      stage: '$default',
      time: '01/Mar/2026:12:00:00 +0000',
      timeEpoch: 1_772_366_400_000,
      ...(sub ? { authorizer: { jwt: { claims: { sub } } } } : {}),
    },
  };
}
