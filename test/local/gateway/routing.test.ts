import { describe, expect, it } from 'vitest';
import { createRouter } from '../../../lib/local/gateway/routing.ts';
import { route } from './httpApi.ts';
import { send, start } from './startTestGateway.ts';

/** The routes of AWS's own example, and some more. */
const keys = [
  '$default',
  'ANY /{proxy+}',
  'GET /pets/{proxy+}',
  'GET /pets/dog/{id}',
  'GET /pets/dog/1',
  'ANY /pets/dog/1',
  'POST /pets/{kind}/1',
  'GET /',
];

describe('the route', () => {
  it.each([
    ['GET', '/pets/dog/1', 'GET /pets/dog/1', {}],
    ['GET', '/pets/dog/2', 'GET /pets/dog/{id}', { id: '2' }],
    ['GET', '/pets/cat/1', 'GET /pets/{proxy+}', { proxy: 'cat/1' }],
    ['GET', '/pets/cat', 'GET /pets/{proxy+}', { proxy: 'cat' }],
    ['GET', '/pets/', 'GET /pets/{proxy+}', { proxy: '' }],
    ['GET', '/pets', 'ANY /{proxy+}', { proxy: 'pets' }],
    ['POST', '/test/5', 'ANY /{proxy+}', { proxy: 'test/5' }],
    ['DELETE', '/pets/dog/1', 'ANY /pets/dog/1', {}],
    ['POST', '/pets/dog/1', 'ANY /pets/dog/1', {}],
    ['POST', '/pets/cat/1', 'POST /pets/{kind}/1', { kind: 'cat' }],
    ['GET', '/pets/dog/', 'GET /pets/{proxy+}', { proxy: 'dog/' }],
    ['GET', '/', 'GET /', {}],
  ])('of %s %s is %s, however the routes are ordered', (method, path, key, pathParameters) => {
    for (const ordered of [keys, keys.toReversed()]) {
      const match = createRouter(ordered.map((one) => route(one)))(method, path);
      expect(match).toEqual({ route: route(key), pathParameters });
    }
  });

  it('is $default when nothing else fits, and none without it', () => {
    const router = createRouter([route('GET /a'), route('$default')]);
    expect(router('PUT', '/a')).toEqual({ route: route('$default'), pathParameters: {} });
    expect(createRouter([route('GET /a')])('PUT', '/a')).toBeUndefined();
  });

  it('of GET is not that of HEAD', () => {
    expect(createRouter([route('GET /a')])('HEAD', '/a')).toBeUndefined();
  });
});

describe('a path', () => {
  it.each([
    ['/reviews/a%2Fb', 'GET /reviews/{a}/{b}', '/reviews/a/b'],
    ['/reviews/a%3Fb', 'GET /reviews/{a}', '/reviews/a'],
    ['/reviews/%25', 'GET /reviews/{a}', '/reviews/%'],
    ['/%72eviews/a+b', 'GET /reviews/{a}', '/reviews/a+b'],
  ])('%s is decoded before the route is selected', async (path, routeKey, rawPath) => {
    const gateway = await start([route('GET /reviews/{a}'), route('GET /reviews/{a}/{b}')]);
    await send(gateway, `GET ${path}`);
    expect(gateway.events).toMatchObject([{ routeKey, rawPath }]);
  });
});
