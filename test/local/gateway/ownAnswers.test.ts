import { request as httpRequest } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { GatewayOptions, HttpRoute } from '../../../lib/local/gateway.ts';
import type { Outcome } from '../../../lib/local/lambda.ts';
import { route } from './httpApi.ts';
import { message, requestId, send, start } from './startTestGateway.ts';

describe('what the gateway says by itself', () => {
  const fails = (outcome: Outcome) => ({ invoke: async () => outcome });
  const error = { errorType: 'Error', errorMessage: 'secret of the function', trace: [] };
  it.each<[string, string, Partial<GatewayOptions>, HttpRoute, number, string]>([
    ['no such route', 'GET /nowhere', {}, route('GET /here'), 404, 'Not Found'],
    ['no such method', 'POST /here', {}, route('GET /here'), 404, 'Not Found'],
    ['a path with a slash more', 'GET /here/', {}, route('GET /here'), 404, 'Not Found'],
    ['a path that cannot be decoded', 'GET /%zz', {}, route('GET /{a}'), 400, 'Bad Request'],
    [
      'a burst that is used up',
      'GET /here',
      {},
      route('GET /here', { throttle: { rate: 1, burst: 0 } }),
      429,
      'Too Many Requests',
    ],
    [
      'a function that failed',
      'GET /here',
      fails({ status: 'error', error }),
      route('GET /here'),
      500,
      'Internal Server Error',
    ],
    [
      'a function that may not be called',
      'GET /here',
      {},
      route('GET /here', { isPermitted: false }),
      500,
      'Internal Server Error',
    ],
    [
      'a function that is throttled',
      'GET /here',
      fails({ status: 'throttled', message: '' }),
      route('GET /here'),
      503,
      'Service Unavailable',
    ],
    [
      'an event that is too large',
      'GET /here',
      fails({ status: 'tooLarge', message: '' }),
      route('GET /here'),
      413,
      'Request Entity Too Large',
    ],
    [
      'a function that takes too long',
      'GET /here',
      { invoke: () => new Promise(() => {}) },
      route('GET /here', { timeoutMilliseconds: 50 }),
      503,
      'Service Unavailable',
    ],
    [
      'a fault of its own',
      'GET /here',
      {
        invoke: async () => {
          throw new Error('bug');
        },
      },
      route('GET /here'),
      500,
      'Internal Server Error',
    ],
  ])('%s', async (_, target, options, only, status, text) => {
    const answer = await send(await start([only], options), target);
    expect(answer).toEqual({
      status,
      text: message(text),
      headers: {
        'apigw-requestid': requestId,
        'content-type': 'application/json',
        'content-length': String(message(text).length),
        connection: 'close',
        date: expect.any(String),
      },
    });
  });

  it('413 for a body that says it is over 10 MB', async () => {
    const gateway = await start([route('POST /images')]);
    const body = 'a'.repeat(10 * 1024 * 1024 + 1);
    const headers = { 'content-length': String(body.length) };
    expect(await send(gateway, 'POST /images', headers, body)).toMatchObject({
      status: 413,
      text: message('Request Entity Too Large'),
    });
    expect(gateway.events).toEqual([]);
  });

  it('413 for a body in pieces as soon as it is over 10 MB, while more of it comes', async () => {
    const gateway = await start([route('POST /images')]);
    const outgoing = httpRequest(`${gateway.url}/images`, { method: 'POST', agent: false });
    const status = new Promise((resolve, reject) => {
      outgoing.on('error', reject).on('response', (response) => {
        resolve(response.statusCode);
        response.resume();
      });
    });
    outgoing.write('a'.repeat(10 * 1024 * 1024 + 1));
    expect(await status).toBe(413);
    outgoing.end('more');
  });

  it.each([
    ['10,240 bytes of request line and header values', 10_240, 200],
    ['one more', 10_241, 431],
    ['more than Node reads', 70_000, 431],
  ])('takes or refuses %s', async (_, bytes, status) => {
    const gateway = await start([route('GET /here')]);
    const known = 'GET /here HTTP/1.1'.length + new URL(gateway.url).host.length + 'close'.length;
    const answer = await send(gateway, 'GET /here', { 'x-filler': 'a'.repeat(bytes - known) });
    expect(answer).toMatchObject({
      status,
      text: status === 200 ? 'ok' : message('Request Header Fields Too Large'),
    });
  });

  it('says on the console why, and only there', async () => {
    const gateway = await start([route('GET /here')], fails({ status: 'error', error }));
    const answer = await send(gateway, 'GET /here?a=1');
    expect(gateway.answered).toEqual([
      {
        method: 'GET',
        path: '/here?a=1',
        status: 500,
        milliseconds: expect.any(Number),
        routeKey: 'GET /here',
        requestId: answer.headers['apigw-requestid'],
        detail: 'Error: secret of the function',
        userAgent: undefined,
      },
    ]);
  });
});
