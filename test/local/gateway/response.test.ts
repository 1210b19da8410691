import { describe, expect, it } from 'vitest';
import { route } from './httpApi.ts';
import { message, ok, requestId, send, start } from './startTestGateway.ts';

describe('the answer of a function', () => {
  const ask = async (result: unknown, method = 'GET') => {
    const gateway = await start([route(`${method} /here`)], { invoke: async () => ok(result) });
    return send(gateway, `${method} /here`);
  };

  it('is sent with its status, headers and cookies', async () => {
    const result = {
      statusCode: 201,
      headers: {
        'Content-Type': 'application/problem+json',
        ETag: '"7"',
        'x-count': 3,
        connection: 'close, x',
        'Content-Length': '999',
      },
      cookies: ['a=1; Secure', 'b=2'],
      body: '{"título":1}',
    };
    expect(await ask(result)).toEqual({
      status: 201,
      text: '{"título":1}',
      headers: {
        'apigw-requestid': requestId,
        'content-type': 'application/problem+json',
        'content-length': '13',
        etag: '"7"',
        'x-count': '3',
        'set-cookie': ['a=1; Secure', 'b=2'],
        connection: 'close',
        date: expect.any(String),
      },
    });
  });

  it.each([
    [
      'a body in base64',
      { statusCode: 200, body: 'w6k=', isBase64Encoded: true },
      'é',
      'text/plain; charset=utf-8',
    ],
    ['no type', { statusCode: 200, body: 'x' }, 'x', 'text/plain; charset=utf-8'],
    ['no body', { statusCode: 200, body: null }, '', 'text/plain; charset=utf-8'],
    ['an object without a status', { hello: 'world' }, '{"hello":"world"}', 'application/json'],
    ['a string', 'Hello', 'Hello', 'application/json'],
    ['a list', [1, 2], '[1,2]', 'application/json'],
    ['nothing', null, 'null', 'application/json'],
  ])('may have %s', async (_, result, text, type) => {
    expect(await ask(result)).toMatchObject({
      status: 200,
      text,
      headers: { 'content-type': type },
    });
  });

  it.each([
    ['a status that is no integer', { statusCode: 200.5 }],
    ['a status that is text', { statusCode: '200' }],
    ['a status that HTTP does not know', { statusCode: 42 }],
    ['a body that is no text', { statusCode: 200, body: { a: 1 } }],
    ['headers that are no object', { statusCode: 200, headers: 'x' }],
    ['a header that is an object', { statusCode: 200, headers: { a: {} } }],
    ['a header that would break HTTP', { statusCode: 200, headers: { a: 'b\r\nset-cookie: c' } }],
    ['cookies that are no list', { statusCode: 200, cookies: 'a=1' }],
  ])('is a 500 for %s', async (_, result) => {
    expect(await ask(result)).toMatchObject({
      status: 500,
      text: message('Internal Server Error'),
    });
  });

  it.each([204, 304])('has no body with status %s', async (statusCode) => {
    const answer = await ask({ statusCode, headers: { etag: '"1"' }, body: '' });
    expect(answer).toMatchObject({ status: statusCode, text: '', headers: { etag: '"1"' } });
    expect(answer.headers['content-length']).toBeUndefined();
  });

  it('says to HEAD how long the body would be, without it', async () => {
    expect(await ask({ statusCode: 200, body: 'four' }, 'HEAD')).toMatchObject({
      status: 200,
      text: '',
      headers: { 'content-length': '4' },
    });
  });
});
