import { object, string } from 'valibot';
import { describe, expect, it } from 'vitest';
import { ContentApi } from '../../../lib/content/ContentApi.ts';
import { secondsAsked } from '../../../lib/content/retry.ts';
import { givenToken, renewedTokens, type Tokens } from '../../../lib/content/tokens.ts';
import { useServer } from './useServer.ts';

const server = useServer();

function anApi(tokens: Tokens = givenToken('token')) {
  const waits: number[] = [];
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  return { api: new ContentApi({ url: server.url(), tokens, wait }), waits };
}

const made = { status: 201, json: { id: '1' }, headers: { etag: '"1"' } };
const create = { method: 'POST', path: '/cameras', body: { model: 'Z6' }, isKeyed: true } as const;
const problem = (status: number, code: string) => ({
  status,
  json: { code, detail: `no: ${code}` },
});

describe('ContentApi', () => {
  it('sends JSON as the signed-in caller, and gives what is answered', async () => {
    server.answers(made);
    const answer = await anApi().api.call(create);
    expect(answer).toEqual({ json: { id: '1' }, etag: '"1"', isReplay: false });
    expect(server.received()).toMatchObject([
      {
        method: 'POST',
        path: '/cameras',
        text: '{"model":"Z6"}',
        headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
      },
    ]);
  });

  it('gives the same request the same key in each run, and every other one another', async () => {
    server.answers(made);
    await anApi().api.call(create);
    await anApi().api.call(create);
    await anApi().api.call({ ...create, body: { model: 'Z7' } });
    await anApi().api.call({ ...create, path: '/reviews' });
    await anApi().api.call({ ...create, ifMatch: '"2"' });
    const keys = server.received().map(({ headers }) => headers['idempotency-key']);
    expect(keys[0]).toMatch(/^[\x21-\x7e]{1,255}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(4);
  });

  it('waits as long as Retry-After says, and asks again', async () => {
    server.answers({ status: 429, headers: { 'retry-after': '2' } }, made);
    const { api, waits } = anApi();
    await expect(api.call(create)).resolves.toMatchObject({ json: { id: '1' } });
    expect(waits).toEqual([2000]);
  });

  it('waits longer each time where it is not told', async () => {
    server.answers({ status: 503 }, { status: 503 }, { status: 503 }, made);
    const { api, waits } = anApi();
    await api.call(create);
    expect(waits).toHaveLength(3);
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(125 * 2 ** index);
      expect(wait).toBeLessThanOrEqual(250 * 2 ** index);
    }
  });

  it.each(['IDEMPOTENCY_IN_PROGRESS', 'CAMERA_CHANGED'])('asks again after %s', async (code) => {
    server.answers(problem(409, code), made);
    await expect(anApi().api.call(create)).resolves.toMatchObject({ json: { id: '1' } });
  });

  it('stops when the backend stays busy', async () => {
    server.answers({ status: 503, json: { message: 'Service Unavailable' } });
    await expect(anApi().api.call(create)).rejects.toMatchObject({
      name: 'Stopped',
      message: expect.stringContaining('still 503 after 8 tries'),
    });
    expect(server.received()).toHaveLength(8);
  });

  it('stops when nobody answers', async () => {
    const { api } = anApi();
    await server.close();
    await expect(api.call(create)).rejects.toMatchObject({
      name: 'Stopped',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('tells a refusal with all its faults, and does not ask again', async () => {
    const errors = [{ path: '/brand', code: 'REQUIRED', message: 'is required' }];
    server.answers({ status: 422, json: { code: 'INVALID_BODY', detail: 'no', errors } });
    await expect(anApi().api.call(create)).rejects.toMatchObject({
      name: 'ApiProblem',
      status: 422,
      code: 'INVALID_BODY',
      errors,
    });
    expect(server.received()).toHaveLength(1);
  });

  it.each([
    [{ status: 401, json: { message: 'Unauthorized' } }, 'Stopped', /token is refused/],
    [{ status: 403, json: { message: 'Forbidden' } }, 'Stopped', /scope/],
    [{ status: 404, json: { message: 'Not Found' } }, 'Stopped', /URL of the API/],
    [problem(403, 'PERMISSION_DENIED'), 'Stopped', /no: PERMISSION_DENIED/],
    [problem(403, 'EDITOR_DISABLED'), 'Stopped', /no: EDITOR_DISABLED/],
    // This line only: drafts may still come in.
    [problem(403, 'APPROVAL_REQUIRED'), 'ApiProblem', /no: APPROVAL_REQUIRED/],
    [{ status: 400 }, 'ApiProblem', /answered 400/],
  ])('takes %j for %s', async (reply, name, message) => {
    server.answers(reply);
    await expect(anApi().api.call(create)).rejects.toMatchObject({
      name,
      message: expect.stringMatching(message),
    });
  });

  it('signs in again once for all when the token has run out', async () => {
    let signIns = 0;
    const tokens = renewedTokens(async () => {
      signIns += 1;
      return `token ${signIns}`;
    });
    server.answers(({ headers }) =>
      headers.authorization === 'Bearer token 1' ? { status: 401 } : made,
    );
    const { api } = anApi(tokens);
    await Promise.all([1, 2, 3, 4].map(() => api.call(create)));
    expect(signIns).toBe(2);
    await api.call(create);
    expect(signIns).toBe(2);
  });

  it('signs in anew after a sign-in that failed', async () => {
    let signIns = 0;
    const tokens = renewedTokens(async () => {
      signIns += 1;
      if (signIns === 1) throw new Error('fetch failed');
      return 'token';
    });
    server.answers(made);
    await expect(anApi(tokens).api.call(create)).resolves.toMatchObject({ json: { id: '1' } });
  });

  it('reads a list page by page', async () => {
    server.answers(({ path }) =>
      path.includes('cursor=next%2B1')
        ? { status: 200, json: { items: [{ id: 'c' }], page: { next: null, total: 3 } } }
        : { status: 200, json: { items: [{ id: 'a' }, { id: 'b' }], page: { next: 'next+1' } } },
    );
    const items = await anApi().api.list('/cameras', object({ id: string() }));
    expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(server.received().map(({ path }) => path)).toEqual([
      '/cameras?limit=100',
      '/cameras?limit=100&cursor=next%2B1',
    ]);
  });
});

describe('secondsAsked', () => {
  const now = Date.parse('2026-01-31T10:00:00Z');
  it.each([
    ['2', 2],
    ['0', 0],
    ['3600', 60],
    ['Sat, 31 Jan 2026 10:00:05 GMT', 5],
    ['Sat, 31 Jan 2026 09:00:00 GMT', 0],
    ['soon', undefined],
    [null, undefined],
  ])('reads %j as %j', (header, seconds) => {
    expect(secondsAsked(header, now)).toBe(seconds);
  });
});
