import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { routes } from '../../functions/getContent/routes.ts';
import { callsTo } from '../support/endpoint.ts';
import { questions, wayToPut } from '../support/listQuestions.ts';
import { startReviewDesk, unique } from '../support/reviewDesk.ts';
import { scoresOf, someWords } from '../support/reviews.ts';

const { post, complete, lensId, backend } = await startReviewDesk();
const read = callsTo((await import('../../functions/getContent/handler.ts')).handler);

// The card index asks for news once a second: the clock is turned by hand.
vi.useFakeTimers({ toFake: ['Date'] });
const someTimeLater = () => vi.setSystemTime(Date.now() + 1500);
afterAll(() => void vi.useRealTimers());

type Operation = keyof typeof routes;
const operations = Object.keys(routes) as Operation[];
const slugs: string[] = [];

/** What each operation is asked with, so that it answers 200. */
const usual = (): Readonly<
  Record<Operation, { params?: Record<string, string>; query?: string }>
> => {
  const [slug = ''] = slugs;
  return {
    listContent: {},
    suggestContent: { query: 'q=nikon' },
    compareContent: { query: `slugs=${slugs.slice(0, 2).sort()}` },
    getCameraPage: { params: { slug: 'nikon-z6-iii' } },
    listRubrics: {},
    listChanges: {},
    getRssFeed: {},
    getJsonFeed: {},
    getSitemap: {},
    getPage: { params: { slug } },
    getHealth: {},
    getContract: {},
    getProblem: { params: { code: 'CONTENT_GONE' } },
  };
};
const ask = (operation: Operation, query = '', sent: object = {}, method = 'GET') => {
  const { query: always = '', ...rest } = usual()[operation];
  return read(`${method} ${routes[operation].path}`, {
    ...rest,
    query: [always, query].filter(Boolean).join('&'),
    ...sent,
  });
};

async function publish(changes: object = {}) {
  someTimeLater();
  const slug = `review-${unique()}`;
  const locales = { es: someWords(`Nikon ${slug}`, { slug }) };
  const { status } = await post(complete({ locales, ...changes }), 'publish=true');
  expect(status).toBe(201);
  slugs.push(slug);
  someTimeLater();
}

beforeAll(async () => {
  for (const award of ['gold', 'silver', undefined]) await publish({ award });
  await publish({ cameraId: lensId, scores: scoresOf('lens-1', 91), award: undefined });
});

describe.each(operations)('GET and HEAD of %s', (operation) => {
  it('have the same status and headers, and HEAD no body', async () => {
    for (const headers of [{}, { 'accept-encoding': 'gzip' }]) {
      const { headers: whole, ...get } = await ask(operation, '', { headers });
      const { headers: same, ...head } = await ask(operation, '', { headers }, 'HEAD');
      expect([get.status, head.status, head.text]).toEqual([200, 200, undefined]);
      expect({ ...same, 'x-request-id': '' }).toEqual({ ...whole, 'x-request-id': '' });
    }
  });

  it('answer 304 with what caches need, compressed or not', async () => {
    const isKept = routes[operation].cache === 'page';
    for (const headers of [{}, { 'accept-encoding': 'gzip' }]) {
      const { headers: whole } = await ask(operation, '', { headers });
      const sent = { headers: { ...headers, 'if-none-match': whole.etag ?? '*' } };
      for (const method of ['GET', 'HEAD']) {
        const answer = await ask(operation, '', sent, method);
        expect(answer.status).toBe(isKept ? 304 : 200);
        if (!isKept) continue;
        expect(answer.text).toBeUndefined();
        const { 'content-language': _, 'content-encoding': __, ...known } = whole;
        const { 'x-request-id': requestId = '' } = answer.headers;
        expect(answer.headers).toEqual({ ...known, 'x-request-id': requestId });
      }
    }
  });

  it.each(['utm_source=x', 'Locale=es', 'a=1&a=1', '=', '__proto__=x'])(
    'refuse ?%s for five seconds',
    async (query) => {
      const answer = await ask(operation, query);
      expect([answer.status, answer.json.code]).toEqual([400, 'UNKNOWN_PARAMETER']);
      expect(answer.headers['cache-control']).toBe(
        routes[operation].cache === 'page' ? 'public, max-age=5, s-maxage=5' : 'no-store',
      );
      expect(answer.headers).not.toHaveProperty('etag');
      expect((await ask(operation, query, {}, 'HEAD')).status).toBe(400);
    },
  );
});

it('a page that was withdrawn is gone for five seconds: it may be published again', async () => {
  const slug = `gone-${unique()}`;
  await backend.putContent({ slug, kind: 'gone' });
  const { status, headers } = await ask('getPage', '', { params: { slug } });
  expect([status, headers['cache-control']]).toEqual([410, 'public, max-age=5, s-maxage=5']);
});

describe('GET /content', () => {
  it('answers the same question the same, byte by byte, in whatever order and encoding', async () => {
    const asked = questions.chain((question) =>
      fc.tuple(wayToPut(question), wayToPut(question), fc.constant(question)),
    );
    await fc.assert(
      fc.asyncProperty(asked, async ([one, other]) => {
        const first = await ask('listContent', one);
        const second = await ask('listContent', other);
        expect([first.status, second.text]).toEqual([200, first.text]);
        expect(second.headers.etag).toBe(first.headers.etag);
        const { next } = first.json.page;
        if (next) expect((await ask('listContent', `cursor=${next}&${other}`)).status).toBe(200);
      }),
      { numRuns: 150 },
    );
  });
});

describe('an entity tag', () => {
  it('is the same exactly where the answer is, of lists, feeds and pages, while content changes', async () => {
    const bodies = new Map<string, string>();
    const tags = new Map<string, string>();
    const locale = fc.constantFrom('', 'locale=es', 'locale=pt-BR');
    const requests = fc.oneof(
      fc.tuple(fc.constant('listContent' as const), questions.chain(wayToPut)),
      fc.tuple(fc.constantFrom('getRssFeed', 'getJsonFeed', 'getSitemap', 'listChanges'), locale),
      fc.tuple(
        fc.constant('getPage' as const),
        fc.constantFrom('', 'fields=title,slug', 'include=standing'),
      ),
      fc.tuple(fc.constantFrom('suggestContent', 'getCameraPage'), locale),
    );
    const check = async ([operation, query]: readonly [Operation, string]) => {
      const { status, text = '', headers } = await ask(operation, query);
      expect(status).toBe(200);
      const tag = String(headers.etag);
      expect(tag).toMatch(/^"[\w-]{22}"$/);
      expect([bodies.get(tag) ?? text, tags.get(text) ?? tag]).toEqual([text, tag]);
      bodies.set(tag, text);
      tags.set(text, tag);

      const asGzip = { headers: { 'accept-encoding': 'gzip' } };
      const compressed = await ask(operation, query, asGzip);
      const isCompressed = compressed.headers['content-encoding'] === 'gzip';
      expect(isCompressed).toBe(text.length >= 1024);
      expect(compressed.headers.etag === tag).toBe(!isCompressed);
      if (isCompressed) {
        expect(compressed.text).toBe(text);
      }
      const head = await ask(operation, query, asGzip, 'HEAD');
      expect(head.headers.etag).toBe(compressed.headers.etag);
    };
    const property = fc.asyncProperty(requests, check);
    for (let change = 0; change < 3; change += 1) {
      await fc.assert(property, { numRuns: 60 });
      await publish();
    }
    expect(bodies.size).toBeGreaterThan(20);
  });
});

describe('Accept-Language', () => {
  const portuguese = { headers: { 'accept-language': 'pt-PT, en;q=0.5' } };
  const lists = ['listContent', 'suggestContent', 'getRssFeed', 'getJsonFeed'] as const;

  it.each(lists)(
    'chooses for %s where the caller asks for that, and nobody else is given it',
    async (operation) => {
      const answer = await ask(operation, 'locale=auto', portuguese);
      expect(answer).toMatchObject({
        status: 200,
        headers: {
          'content-language': 'pt-BR',
          vary: 'accept-language, accept-encoding',
          'cache-control': 'private, max-age=30',
        },
      });
      expect(answer.text).toBe((await ask(operation, 'locale=pt-BR')).text);
    },
  );

  it.each(lists)(
    'that knows none of our languages gets Spanish from %s, which says so',
    async (operation) => {
      const headers = { 'accept-language': 'fr' };
      const answer = await ask(operation, 'locale=auto', { headers });
      expect(answer.headers).toMatchObject({ 'content-language': 'es' });
      expect(answer.text).toBe((await ask(operation)).text);
    },
  );

  it.each(operations.filter((operation) => operation !== 'getHealth'))(
    'changes nothing of %s where nobody asks for that',
    async (operation) => {
      const { headers: one, ...expected } = await ask(operation);
      const { headers: other, ...answer } = await ask(operation, '', portuguese);
      expect(answer).toEqual(expected);
      expect({ ...other, 'x-request-id': '' }).toEqual({ ...one, 'x-request-id': '' });
      expect([expected.status, one.vary]).toEqual([200, 'accept-encoding']);
    },
  );

  it('chooses no page, no sitemap and no copy', async () => {
    for (const operation of ['getPage', 'getSitemap', 'listChanges'] as const) {
      expect((await ask(operation, 'locale=auto', portuguese)).status).toBe(400);
    }
  });
});
