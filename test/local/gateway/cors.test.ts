import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { HttpRoute } from '../../../lib/local/gateway.ts';
import { api, guarded, route } from './httpApi.ts';
import { ok, requestId, send, start } from './startTestGateway.ts';

describe('CORS', () => {
  const cors = {
    allowOrigins: ['https://portal.example', 'http://*'],
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['authorization', 'content-type'],
    exposeHeaders: ['etag', 'location'],
    allowCredentials: true,
    maxAgeSeconds: 600,
  };
  const routes = [route('GET /here'), guarded('POST /here', ['reviews/write'])];
  const origin = 'https://portal.example';
  const preflight = { origin, 'access-control-request-method': 'POST' };
  const own = (headers: IncomingHttpHeaders) =>
    Object.fromEntries(
      Object.entries(headers).filter(([name]) => name.startsWith('access-control-')),
    );
  const ask = async (
    target: string,
    headers = {},
    configuration = cors,
    only: readonly HttpRoute[] = routes,
  ) => {
    const invoke = async () =>
      ok({ statusCode: 200, headers: { 'Access-Control-Allow-Origin': '*', 'x-own': '1' } });
    const gateway = await start(only, { api: api(only, { cors: configuration }), invoke });
    const answer = await send(gateway, target, headers);
    return { ...answer, cors: own(answer.headers), events: gateway.events };
  };
  const allowed = {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'etag,location',
  };

  it('answers a preflight itself, without a token', async () => {
    const answer = await ask('OPTIONS /here', preflight);
    expect(answer).toMatchObject({ status: 204, text: '', events: [] });
    expect(answer.headers).toEqual({
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'GET,POST',
      'access-control-allow-headers': 'authorization,content-type',
      'access-control-max-age': '600',
      'apigw-requestid': requestId,
      connection: 'close',
      date: expect.any(String),
    });
  });

  it.each([
    [
      'a preflight from elsewhere',
      'OPTIONS /here',
      { ...preflight, origin: 'https://evil.example' },
      204,
    ],
    ['OPTIONS that is no preflight', 'OPTIONS /here', { origin }, 204],
    ['a request without an origin', 'GET /here', {}, 200],
    ['a request from elsewhere', 'GET /here', { origin: 'https://portal.example.evil' }, 200],
  ])('has no headers for %s', async (_, target, headers, status) => {
    expect(await ask(target, headers)).toMatchObject({ status, cors: {} });
  });

  it.each([
    ['an answer of the function, instead of its own', 'GET /here', 200],
    ['a refusal of the authorizer', 'POST /here', 401],
    ['a path that is not there', 'GET /nowhere', 404],
    ['a path that cannot be decoded', 'GET /%zz', 400],
  ])('puts its headers on %s', async (_, target, status) => {
    expect(await ask(target, { origin })).toMatchObject({ status, cors: allowed });
  });

  it.each([
    ['any origin', ['*'], 'https://anybody.example', '*'],
    ['any origin of a scheme', ['http://*'], 'http://localhost:5173', 'http://localhost:5173'],
    ['no other scheme', ['http://*'], 'https://localhost:5173', undefined],
  ])('knows %s', async (_, allowOrigins, from, expected) => {
    const { cors: headers } = await ask('GET /here', { origin: from }, { ...cors, allowOrigins });
    expect(headers['access-control-allow-origin']).toBe(expected);
  });

  it('lets a $default route with an authorizer refuse preflights, as on AWS', async () => {
    expect(await ask('OPTIONS /here', preflight, cors, [guarded('$default', [])])).toMatchObject({
      status: 401,
    });
  });

  it('leaves the headers of the function alone when the API has no CORS configuration', async () => {
    const gateway = await start([route('GET /here')], {
      invoke: async () => ok({ statusCode: 200, headers: { 'Access-Control-Allow-Origin': '*' } }),
    });
    expect(own((await send(gateway, 'GET /here', { origin })).headers)).toEqual({
      'access-control-allow-origin': '*',
    });
    expect(await send(gateway, 'OPTIONS /here', preflight)).toMatchObject({ status: 404 });
  });
});
