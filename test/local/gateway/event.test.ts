import { describe, expect, it } from 'vitest';
import { route } from './httpApi.ts';
import { now, send, start } from './startTestGateway.ts';

describe('the event', () => {
  it('has all of payload format 2.0', async () => {
    const gateway = await start([route('POST /reviews/{id}')]);
    const { host } = new URL(gateway.url);
    const answer = await send(
      gateway,
      'POST /reviews/a%20b%C3%A9?tag=x&q=Hello%20World+1&tag=y%26z&empty=',
      {
        'Content-Type': 'application/json; charset=utf-8',
        'X-Twice': ['one', 'two'],
        Cookie: 'a=1; b=2',
        'User-Agent': 'test/1',
        'X-Forwarded-For': '203.0.113.9',
      },
      '{"título":1}',
    );
    expect(gateway.events).toEqual([
      {
        version: '2.0',
        routeKey: 'POST /reviews/{id}',
        rawPath: '/reviews/a bé',
        rawQueryString: 'tag=x&q=Hello%20World+1&tag=y%26z&empty=',
        cookies: ['a=1', 'b=2'],
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-length': '13',
          host,
          'user-agent': 'test/1',
          'x-amzn-trace-id': expect.stringMatching(/^Root=1-5e6a879e-[0-9a-f]{24}$/),
          'x-forwarded-for': '203.0.113.9, 127.0.0.1',
          'x-forwarded-port': new URL(gateway.url).port,
          'x-forwarded-proto': 'http',
          'x-twice': 'one,two',
        },
        queryStringParameters: { tag: 'x,y&z', q: 'Hello World 1', empty: '' },
        pathParameters: { id: 'a bé' },
        requestContext: {
          accountId: '000000000000',
          apiId: 'a1b2c3',
          domainName: 'localhost',
          domainPrefix: 'localhost',
          http: {
            method: 'POST',
            path: '/reviews/a bé',
            protocol: 'HTTP/1.1',
            sourceIp: '127.0.0.1',
            userAgent: 'test/1',
          },
          requestId: answer.headers['apigw-requestid'],
          routeKey: 'POST /reviews/{id}',
          stage: '$default',
          time: '12/Mar/2020:19:03:58 +0000',
          timeEpoch: now().getTime(),
        },
        body: '{"título":1}',
        isBase64Encoded: false,
      },
    ]);
  });

  it('leaves out what the request does not have', async () => {
    const gateway = await start([route('GET /here')]);
    await send(gateway, 'GET /here');
    expect(Object.keys(gateway.events[0] ?? {}).sort()).toEqual(
      [
        'version',
        'routeKey',
        'rawPath',
        'rawQueryString',
        'headers',
        'requestContext',
        'isBase64Encoded',
      ].sort(),
    );
  });

  it.each([
    ['application/json', false],
    ['TEXT/plain; charset=utf-8', false],
    ['application/xml', false],
    ['application/javascript', false],
    ['application/merge-patch+json', true],
    ['application/problem+json', true],
    ['application/x-www-form-urlencoded', true],
    ['image/jpeg', true],
    ['', true],
  ])('carries a body of type "%s", in base64: %s', async (type, isBase64Encoded) => {
    const gateway = await start([route('POST /here')]);
    await send(gateway, 'POST /here', type ? { 'content-type': type } : {}, '{"a":"é"}');
    expect(gateway.events).toMatchObject([
      { isBase64Encoded, body: isBase64Encoded ? 'eyJhIjoiw6kifQ==' : '{"a":"é"}' },
    ]);
  });
});
