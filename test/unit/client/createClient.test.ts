import { describe, expect, it, vi } from 'vitest';
import { createClient, isProblem, type Problem } from '../../../client/src/index.ts';
import { scriptedApi } from '../../support/scriptedApi.ts';

type Answer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** A client of a server that is a function; it waits for nothing. */
function clientOf(
  answer: (request: Request) => Answer,
  options: Partial<Parameters<typeof createClient>[0]> = {},
) {
  const requests: Request[] = [];
  const client = createClient({
    origin: 'https://api.example.com/',
    fetch: async (address, init) => {
      const request = new Request(address, init);
      requests.push(request.clone());
      const { status = 200, headers, body } = answer(request);
      const type = status < 400 ? 'application/json' : 'application/problem+json';
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const hasBody = status !== 204 && status !== 304;
      return new Response(hasBody ? text : null, {
        status,
        headers: { 'content-type': type, ...headers },
      });
    },
    ...options,
  });
  return { client, requests };
}

const failed = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );
const review = { path: { id: '01JZ6X4F0Q8Y2N7R3T5V9W1B4D' } };

describe('a request', () => {
  it('has its path, its parameters and no more headers than it needs', async () => {
    const { client, requests } = clientOf(() => ({ body: { items: [] } }), { token: () => 'abc' });
    await client.call('listContent', {
      query: { brand: ['Nikon', 'Canon & Co'], facets: ['brand', 'mount'], limit: 5 },
      language: 'pt-BR',
    });
    await client.call('patchReview', { ...review, ifMatch: '"3"', body: { title: null } });
    const [list, patch] = requests;
    expect(list?.url).toBe(
      'https://api.example.com/content?brand=Nikon&brand=Canon+%26+Co&facets=brand%2Cmount&limit=5',
    );
    expect(Object.fromEntries(list?.headers ?? [])).toEqual({ 'accept-language': 'pt-BR' });
    expect([patch?.method, patch?.url]).toEqual([
      'PATCH',
      `https://api.example.com/reviews/${review.path.id}`,
    ]);
    expect(Object.fromEntries(patch?.headers ?? [])).toEqual({
      authorization: 'Bearer abc',
      'content-type': 'application/json',
      'if-match': '"3"',
    });
    expect(await patch?.json()).toEqual({ title: null });
  });

  it('cannot be led to another operation by what stands in its path', async () => {
    const { client, requests } = clientOf(() => ({ body: {} }));
    await client.call('getPage', { path: { slug: '../reviews?x' } });
    expect(requests[0]?.url).toBe('https://api.example.com/content/..%2Freviews%3Fx');
    for (const slug of ['', '.', '..']) {
      expect(await failed(client.call('getPage', { path: { slug } }))).toBeInstanceOf(TypeError);
    }
    expect(requests).toHaveLength(1);
  });

  it('is checked by the compiler', () => {
    const { client } = clientOf(() => ({}));
    const faults = () => [
      // @ts-expect-error there is no such operation
      client.call('getCritique'),
      // @ts-expect-error a path is needed
      client.call('getReview'),
      // @ts-expect-error the version is needed
      client.call('deleteReview', review),
      // @ts-expect-error there is no such parameter
      client.call('listContent', { query: { colour: 'black' } }),
      // @ts-expect-error it is no list
      client.pages('getReview', review),
      // @ts-expect-error a PATCH honours no key
      client.call('patchReview', { ...review, ifMatch: '*', body: {}, key: 'mine' }),
    ];
    expect(faults).toBeTypeOf('function');
  });
});

describe('a problem', () => {
  it('is what the API says', async () => {
    const headers = { etag: '"4"', 'retry-after': '7' };
    const { client } = clientOf(() => ({
      status: 412,
      headers,
      body: { code: 'STALE_VERSION', detail: 'Now 4', instance: 'id', errors: [] },
    }));
    const error = await failed(client.call('deleteReview', { ...review, ifMatch: '"3"' }));
    expect(error).toMatchObject({
      code: 'STALE_VERSION',
      status: 412,
      message: 'Now 4',
      requestId: 'id',
      etag: '"4"',
      retryAfter: 7000,
      isUncertain: false,
    });
    expect(isProblem(error, 'SLUG_TAKEN', 'STALE_VERSION')).toBe(true);
    expect(isProblem(error, 'SLUG_TAKEN')).toBe(false);
    expect(isProblem(new Error('STALE_VERSION'))).toBe(false);
  });

  it.each([
    [401, 'SIGN_IN_REQUIRED'],
    [403, 'PERMISSION_DENIED'],
    [404, 'OPERATION_NOT_FOUND'],
    [413, 'BODY_TOO_LARGE'],
    [429, 'OVERLOADED'],
    [500, 'INTERNAL'],
    [503, 'OVERLOADED'],
    [418, 'UNEXPECTED_ANSWER'],
  ])('gets a code where API Gateway answers %i by itself: %s', async (status, code) => {
    const headers = { 'content-type': 'application/json', 'apigw-requestid': 'gateway' };
    const { client } = clientOf(() => ({ status, headers, body: { message: 'By itself' } }), {
      attempts: 1,
    });
    const error = await failed(client.call('getHealth'));
    expect(error).toMatchObject({ code, status, requestId: 'gateway' });
  });

  it.each([
    ['a web page', { 'content-type': 'text/html' }, '<html>'],
    ['half of JSON', { 'content-type': 'application/json' }, '{"id": '],
  ])('is %s in the place of an answer, and a change uncertain then', async (_, headers, body) => {
    const { client } = clientOf(() => ({ headers, body }));
    const patched = client.call('patchReview', { ...review, ifMatch: '*', body: {} });
    expect(await failed(patched)).toMatchObject({ code: 'UNEXPECTED_ANSWER', isUncertain: true });
  });

  it('is one of a union, by its code', () => {
    const describe = (problem: Problem): string => {
      if (problem.code === 'ILLEGAL_TRANSITION') {
        // @ts-expect-error the code is known here
        return problem.code === 'SLUG_TAKEN' ? '' : problem.possibleStates.join();
      }
      return problem.code;
    };
    expect(describe).toBeTypeOf('function');
  });
});

describe('a token', () => {
  const onlyNew = ({ headers }: Request): Answer =>
    headers.get('authorization') === 'Bearer new'
      ? { body: {} }
      : { status: 401, body: { message: 'Unauthorized' } };

  it('is asked for once more by all calls that are refused together', async () => {
    let kept = 'old';
    const token = vi.fn(async (refused?: string) => {
      if (refused) kept = 'new';
      return kept;
    });
    const { client, requests } = clientOf(onlyNew, { token });
    await Promise.all([client.call('getMe'), client.call('getMe'), client.call('getMe')]);
    await client.call('getMe');
    expect(token.mock.calls.filter(([refused]) => refused)).toEqual([['old']]);
    expect(requests).toHaveLength(7);
  });

  it('is refused for good when the new one is refused too, or when there is none', async () => {
    for (const token of [() => 'old', (refused?: string) => (refused ? 'other' : 'old')]) {
      const { client, requests } = clientOf(onlyNew, { token });
      const error = await failed(client.call('createReview', { body: {} as never }));
      expect(error).toMatchObject({ code: 'SIGN_IN_REQUIRED', isUncertain: false });
      const keys = requests.map(({ headers }) => headers.get('idempotency-key'));
      expect(new Set(keys).size).toBe(1);
    }
  });

  it('can be renewed after a failed attempt to do so', async () => {
    const answers = [new Error('offline'), 'new'];
    const token = (refused?: string) => {
      const answer = refused ? answers.shift() : 'old';
      if (answer instanceof Error) throw answer;
      return answer ?? '';
    };
    const { client } = clientOf(onlyNew, { token });
    expect(await failed(client.call('getMe'))).toEqual(new Error('offline'));
    expect((await client.call('getMe')).body).toEqual({});
  });

  it('is not sent where everybody may read', async () => {
    const { client, requests } = clientOf(() => ({ body: {} }), { token: () => 'secret' });
    await client.call('listContent');
    expect(requests[0]?.headers.has('authorization')).toBe(false);
  });
});

describe('the memory', () => {
  const tagged = ({ headers, url }: Request): Answer =>
    headers.get('if-none-match') === '"1"'
      ? { status: 304 }
      : { headers: { etag: '"1"' }, body: { url } };

  it('gives what was kept, as a copy of its own, when the API answers 304', async () => {
    const { client, requests } = clientOf(tagged);
    const first = await client.call('getPage', { path: { slug: 'nikon-df' } });
    Object.assign(first.body, { url: 'changed by the caller' });
    const second = await client.call('getPage', { path: { slug: 'nikon-df' } });
    expect(second).toMatchObject({
      body: { url: 'https://api.example.com/content/nikon-df' },
      etag: '"1"',
    });
    const asked = requests.map(({ headers }) => headers.get('if-none-match'));
    expect(asked).toEqual([null, '"1"']);
  });

  it('forgets what was not asked for longest', async () => {
    const { client, requests } = clientOf(tagged, { remembered: 2 });
    for (const slug of ['one', 'two', 'one', 'three', 'one', 'two']) {
      await client.call('getPage', { path: { slug } });
    }
    const asked = requests.map(({ headers }) => headers.has('if-none-match'));
    expect(asked).toEqual([false, false, true, false, true, false]);
  });

  it('keeps no answer for editors', async () => {
    const { client, requests } = clientOf(tagged, { token: () => 'token' });
    await client.call('getReview', review);
    await client.call('getReview', review);
    expect(requests.some(({ headers }) => headers.has('if-none-match'))).toBe(false);
  });
});

describe('pages', () => {
  it('are asked for when their items are needed', async () => {
    const { client, requests } = clientOf(({ url }) => {
      const page = Number(new URL(url).searchParams.get('cursor') ?? 0);
      const next = page < 2 ? String(page + 1) : null;
      return { body: { items: [`${page}a`, `${page}b`], page: { next, total: 6 } } };
    });
    const seen: unknown[] = [];
    for await (const card of client.pages('listContent', { query: { limit: 2 } })) {
      seen.push(card);
      if (seen.length === 3) break;
    }
    expect(requests).toHaveLength(2);
    for await (const card of client.pages('listContent')) seen.push(card);
    expect(seen).toEqual(['0a', '0b', '1a', '0a', '0b', '1a', '1b', '2a', '2b']);
    expect(requests[1]?.url).toBe('https://api.example.com/content?limit=2&cursor=1');
  });
});

describe('a signal', () => {
  const reason = new Error('the editor left');

  it.each([
    ['while the server stalls', 'stall', 5],
    ['while its answer stalls', 'stall halfway', 5],
    ['while it waits to ask again', 'answer', 15],
  ] as const)('ends a call %s', async (_, does, seconds) => {
    const step = { does, status: 503, retryAfter: 20, isDone: false };
    const { client, requests, pass } = scriptedApi([step], { timeout: 10_000 });
    const controller = new AbortController();
    const ended = failed(client.call('getHealth', { signal: controller.signal }));
    await pass(seconds);
    controller.abort(reason);
    await expect(ended).resolves.toBe(reason);
    await pass(100);
    expect(requests).toHaveLength(1);
  });

  it('that was given before lets nothing be sent', async () => {
    const { client, requests } = scriptedApi([]);
    const signal = AbortSignal.abort(reason);
    expect(await failed(client.call('getHealth', { signal }))).toBe(reason);
    expect(requests).toEqual([]);
  });
});
