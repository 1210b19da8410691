import { describe, expect, it } from 'vitest';
import { route } from './httpApi.ts';
import { message, send, start } from './startTestGateway.ts';

describe('pages beside the API', () => {
  const pages = async (request: Request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/broken') throw new Error('no page');
    if (pathname !== '/docs') return undefined;
    return new Response(`page ${searchParams.get('v')} ${request.headers.get('accept')}`, {
      status: 202,
      headers: { 'content-type': 'text/html' },
    });
  };

  it.each([
    [
      'a page',
      'GET /docs?v=1',
      { status: 202, text: 'page 1 text/html', headers: { 'content-type': 'text/html' } },
    ],
    ['what a route takes', 'GET /here', { status: 200, text: 'ok' }],
    ['no page', 'GET /nowhere', { status: 404, text: message('Not Found') }],
    ['another method', 'POST /docs', { status: 404, text: message('Not Found') }],
    ['a page that fails', 'GET /broken', { status: 500, text: message('Internal Server Error') }],
  ])('serves %s', async (_, target, expected) => {
    const gateway = await start([route('GET /here')], { pages });
    expect(await send(gateway, target, { accept: 'text/html' })).toMatchObject(expected);
  });
});
