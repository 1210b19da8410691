import type { HttpApi, HttpRoute } from '../../../lib/local/gateway.ts';

export const functionArn = 'arn:aws:lambda:sa-east-1:000000000000:function:dev-fn';
export const issuer = 'https://cognito-idp.sa-east-1.amazonaws.com/sa-east-1_pool';
export const audience = 'client-1';

/** A public route that API Gateway may call, with more said of it. */
export function route(key: string, more: Partial<HttpRoute> = {}): HttpRoute {
  const [method = '', path] = key.split(' ');
  return {
    key,
    method,
    path,
    authorizer: undefined,
    scopes: [],
    functionArn,
    timeoutMilliseconds: 30_000,
    isPermitted: true,
    throttle: { rate: 10_000, burst: 5_000 },
    ...more,
  };
}

/** A route for holders of a token that has one of the scopes. */
export const guarded = (key: string, scopes: readonly string[]): HttpRoute =>
  route(key, { scopes, authorizer: { issuer, audience: [audience], header: 'authorization' } });

export const api = (routes: readonly HttpRoute[], more: Partial<HttpApi> = {}): HttpApi => ({
  logicalId: 'Api',
  id: 'a1b2c3',
  name: 'dev-api',
  region: 'sa-east-1',
  accountId: '000000000000',
  cors: undefined,
  routes,
  ...more,
});
