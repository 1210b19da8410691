import type { CorsConfiguration } from './HttpApi.ts';

type Headers = Readonly<Record<string, string | undefined>>;

/**
 * CORS headers of an answer: those of a preflight, or those of any other answer, errors included.
 * None when the request has no `Origin` or one that is not allowed.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html
 */
export function corsHeaders(
  cors: CorsConfiguration,
  method: string,
  headers: Headers,
): Readonly<Record<string, string>> {
  const origin = headers.origin;
  const allowOrigin = origin && allowedOrigin(cors.allowOrigins, origin);
  if (!allowOrigin) return {};
  const isPreflight = isPreflightRequest(method, headers);
  // A browser that asks by OPTIONS without naming the method asks for nothing that CORS answers.
  if (method === 'OPTIONS' && !isPreflight) return {};
  return {
    'access-control-allow-origin': allowOrigin,
    ...(cors.allowCredentials && { 'access-control-allow-credentials': 'true' }),
    ...(isPreflight ? preflightHeaders(cors) : list('expose-headers', cors.exposeHeaders)),
  };
}

/** Whether a browser asks what it may send. */
export const isPreflightRequest = (method: string, headers: Headers): boolean =>
  method === 'OPTIONS' && !!headers.origin && !!headers['access-control-request-method'];

/** An API with a CORS configuration ignores the CORS headers of its functions. */
export const isCorsHeader = (name: string): boolean => name.startsWith('access-control-');

function allowedOrigin(allowed: readonly string[], origin: string): string | undefined {
  if (allowed.includes('*')) return '*';
  const isAllowed = allowed.some(
    (one) => one === origin || (/^https?:\/\/\*$/.test(one) && origin.startsWith(one.slice(0, -1))),
  );
  return isAllowed ? origin : undefined;
}

const preflightHeaders = (cors: CorsConfiguration) => ({
  ...list('allow-methods', cors.allowMethods),
  ...list('allow-headers', cors.allowHeaders),
  ...(cors.maxAgeSeconds !== undefined && {
    'access-control-max-age': String(cors.maxAgeSeconds),
  }),
});

const list = (name: string, values: readonly string[]): Record<string, string> =>
  values.length > 0 ? { [`access-control-${name}`]: values.join(',') } : {};
