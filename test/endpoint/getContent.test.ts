import { afterAll, describe, expect, it, vi } from 'vitest';
import { callsTo } from '../support/endpoint.ts';
import { reviewIn, startReviewDesk, unique } from '../support/reviewDesk.ts';
import { scoresOf, someWords } from '../support/reviews.ts';

const { backend, post, complete } = await startReviewDesk();
const read = callsTo((await import('../../functions/getContent/handler.ts')).handler);

const cacheable =
  'public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400';
const page = (slug: string, sent: object = {}, method = 'GET') =>
  read(`${method} /content/{slug}`, { params: { slug }, ...sent });
const list = (query = '', sent: object = {}, method = 'GET') =>
  read(`${method} /content`, { query, ...sent });
const code = ({ status, json }: Awaited<ReturnType<typeof page>>) => [status, json.code];

// The card index asks for news once a second: the clock is turned by hand.
vi.useFakeTimers({ toFake: ['Date'] });
const someTimeLater = () => vi.setSystemTime(Date.now() + 1500);
afterAll(() => void vi.useRealTimers());

/** Publishes in Spanish and Portuguese, and gives both slugs. */
async function publish() {
  someTimeLater();
  const name = unique();
  const locales = { es: someWords(`es ${name}`), 'pt-BR': someWords(`pt ${name}`) };
  await post(complete({ locales }), 'publish=true');
  return { es: `es-${name}`, 'pt-BR': `pt-${name}` };
}

describe('GET /content', () => {
  // First in this file: nothing is published in this language yet, and nothing is in memory.
  it('is empty before the first publication', async () => {
    const { status, json, headers } = await list('locale=pt-BR');
    expect(status).toBe(200);
    expect(json).toEqual({ items: [], page: { next: null, total: 0 } });
    expect(headers).toMatchObject({ 'cache-control': cacheable, 'content-language': 'pt-BR' });
  });

  it('lists newest first, in full pages with the exact total, each language by itself', async () => {
    for (let count = 0; count < 5; count += 1) await publish();
    someTimeLater();
    const slugs: string[] = [];
    let query = 'locale=pt-BR&limit=2';
    for (const expected of [2, 2, 1]) {
      const { json } = await list(query);
      expect(json.items).toHaveLength(expected);
      expect(json.page.total).toBe(5);
      slugs.push(...json.items.map(({ slug }) => slug));
      query = `locale=pt-BR&limit=2&cursor=${json.page.next}`;
    }
    expect(query).toContain('cursor=null');
    const { json } = await list('locale=pt-BR&limit=100');
    expect(json.items.map(({ slug }) => slug)).toEqual(slugs);
    const times = json.items.map(
      (item) => (item as unknown as { publishedAt: string }).publishedAt,
    );
    expect(times).toEqual(times.toSorted().reverse());
    expect(json.items.every(({ slug }) => slug.startsWith('pt-'))).toBe(true);
    expect((await list()).json.items.every(({ slug }) => slug.startsWith('es-'))).toBe(true);
  });

  it('has the card of each page, and no more', async () => {
    const { items } = (await list('limit=1')).json;
    expect(Object.keys(items[0] ?? {}).toSorted()).toEqual([
      ...['aliases', 'alternates', 'authors', 'availability', 'award', 'brand', 'cameraSlug'],
      ...['class', 'effectiveMp', 'kind', 'locale', 'model', 'mount', 'overall', 'price'],
      ...['publishedAt', 'rubric', 'sensorFormat', 'slug', 'summary', 'title', 'uses', 'weightG'],
    ]);
  });

  it('asks the table nothing within a second, and one query after', async () => {
    someTimeLater();
    await list();
    backend.dynamo.take();
    await list();
    await list('limit=1');
    expect(backend.dynamo.take()).toEqual([]);
    someTimeLater();
    await list();
    expect(backend.dynamo.take()).toEqual([
      { operation: 'Query', table: backend.tables.content, units: expect.any(Number) },
    ]);
  });

  it('has an entity tag by which it need not be sent again', async () => {
    const { headers, text } = await list();
    const known = { headers: { 'if-none-match': headers.etag } };
    expect(await list('', known)).toMatchObject({ status: 304, text: undefined });
    expect(await list('limit=1', known)).toMatchObject({ status: 200 });
    const head = await list('', {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, text: undefined, headers: { etag: headers.etag } });
    expect(text).not.toBe('');
  });

  it.each([
    ['limit=0', 'INVALID_PARAMETER'],
    ['limit=101', 'INVALID_PARAMETER'],
    ['locale=fr', 'INVALID_PARAMETER'],
    ['locale=es&locale=en', 'UNKNOWN_PARAMETER'],
    ['colour=black', 'UNKNOWN_PARAMETER'],
    ['brand=', 'INVALID_PARAMETER'],
    ['cursor=abc', 'INVALID_CURSOR'],
    ['cursor=', 'INVALID_PARAMETER'],
  ])('refuses ?%s, and lets that be kept only shortly', async (query, expected) => {
    const answer = await list(query);
    expect(code(answer)).toEqual([400, expected]);
    expect(answer.headers['cache-control']).toBe('public, max-age=5, s-maxage=5');
  });

  it("refuses another language's cursor", async () => {
    const { next } = (await list('limit=1')).json.page;
    expect(code(await list(`locale=en&cursor=${next}`))).toEqual([400, 'INVALID_CURSOR']);
    expect((await list(`limit=5&cursor=${next}`)).status).toBe(200);
  });

  it('answers from memory while the table is down, and says so in the log only', async () => {
    const before = await list();
    someTimeLater();
    backend.dynamo.state.mood = 'refusing';
    const { status, text } = await list();
    backend.dynamo.state.mood = 'well';
    expect([status, text]).toEqual([200, before.text]);
    expect(backend.log.join('')).toContain('the card index is stale');
  });
});

describe('GET /content/{slug}', () => {
  it('gives the page in one eventually consistent read', async () => {
    const { es } = await publish();
    backend.dynamo.take();
    const { status, headers, json } = await page(es);
    const { content } = backend.tables;
    expect(backend.dynamo.take()).toEqual([{ operation: 'GetItem', table: content, units: 0.5 }]);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      slug: es,
      locale: 'es',
      overall: 88,
      camera: { model: 'Z6 III' },
    });
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-language': 'es',
      'cache-control': cacheable,
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
    });
  });

  it('names the other languages, where the same review stands', async () => {
    const slugs = await publish();
    for (const [locale, other] of [
      ['es', 'pt-BR'],
      ['pt-BR', 'es'],
    ] as const) {
      const { json } = await page(slugs[locale]);
      expect(json).toMatchObject({ locale, alternates: [{ locale: other, slug: slugs[other] }] });
    }
  });

  it('has an entity tag by which it need not be sent again, and HEAD', async () => {
    const { es } = await publish();
    const { headers } = await page(es);
    for (const tag of [headers.etag, `W/${headers.etag}`, `"x", ${headers.etag}`, '*']) {
      const answer = await page(es, { headers: { 'if-none-match': tag } });
      expect(answer).toMatchObject({ status: 304, text: undefined });
      expect(answer.headers).toMatchObject({ etag: headers.etag, 'cache-control': cacheable });
    }
    expect((await page(es, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
    const { 'x-request-id': _, ...same } = headers;
    const head = await page(es, {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, text: undefined, headers: same });
  });

  it('redirects from an old slug for good', async () => {
    const slug = `old-${unique()}`;
    await backend.putContent({ slug, kind: 'moved', to: 'new-slug' });
    const { status, headers, text } = await page(slug);
    expect([status, headers.location, text]).toEqual([308, '/content/new-slug', undefined]);
    expect(headers['cache-control']).toBe(cacheable);
    const query = 'fields=scores,title&include=standing';
    expect((await page(slug, { query })).headers.location).toBe(`/content/new-slug?${query}`);
  });

  it('gives only the fields asked for, with an entity tag of their own', async () => {
    const { es } = await publish();
    const whole = (await page(es)).json as unknown as Record<string, unknown>;
    const query = 'fields=title,overall,camera';
    const { status, headers, json } = await page(es, { query });
    expect(status).toBe(200);
    expect(json).toEqual({ title: whole.title, overall: 88, camera: whole.camera });
    expect(headers).toMatchObject({ 'content-language': 'es', 'cache-control': cacheable });
    const known = { query, headers: { 'if-none-match': headers.etag } };
    expect(await page(es, known)).toMatchObject({ status: 304, text: undefined });
    expect(await page(es, { headers: known.headers })).toMatchObject({ status: 200 });
  });

  it('tells where the review stands, and again as soon as that changes', async () => {
    const { es } = await publish();
    someTimeLater();
    const query = 'include=standing';
    const plain = await page(es);
    const before = await page(es, { query });
    const { standing, ...rest } = before.json as unknown as { standing: { of: number } };
    const { of } = standing;
    expect(rest).toEqual(plain.json);
    // All of this file are reviews of one camera with the same marks.
    expect(standing).toEqual({
      ...{ class: 'mirrorless', rubric: 'camera-1', rank: 1, of, percentile: 50 },
    });

    const scores = scoresOf('camera-1', 89);
    await post(
      complete({ locales: { es: someWords(`better ${unique()}`) }, scores }),
      'publish=true',
    );
    someTimeLater();
    const sent = {
      query: `${query}&fields=slug`,
      headers: { 'if-none-match': before.headers.etag },
    };
    expect((await page(es, sent)).json).toEqual({
      slug: es,
      standing: expect.objectContaining({ rank: 2, of: of + 1 }),
    });
    expect((await page(es, { ...sent, query })).status).toBe(200);
    expect((await page(es)).headers.etag).toBe(plain.headers.etag);
  });

  it.each([
    ['fields=titel,slug', '/fields', 'must name fields, joined by commas: "titel" is none'],
    ['fields=', '/fields', 'must name fields, joined by commas: "" is none'],
    ['fields=slug,slug', '/fields', 'must name each word once'],
    ['fields=standing', '/fields', 'must name fields, joined by commas: "standing" is none'],
    ['fields=__proto__', '/fields', 'must name fields, joined by commas: "__proto__" is none'],
    ['include=rank', '/include', 'must be one of standing'],
  ])('refuses ?%s', async (query, path, message) => {
    const answer = await page('no-such-page', { query });
    expect(code(answer)).toEqual([400, 'INVALID_PARAMETER']);
    expect(answer.json.errors[0]).toMatchObject({ path, message });
  });

  it('says that a withdrawn page is gone', async () => {
    const slug = `gone-${unique()}`;
    await backend.putContent({ slug, kind: 'gone' });
    const answer = await page(slug);
    expect(code(answer)).toEqual([410, 'CONTENT_GONE']);
    expect(await page(slug, {}, 'HEAD')).toMatchObject({ status: 410, text: undefined });
  });

  it.each([
    ['an unknown slug', 'no-such-page', 404, 'CONTENT_NOT_FOUND'],
    ['what is no slug', 'No_Slug', 400, 'INVALID_PARAMETER'],
    ['what is too long', 'a'.repeat(5000), 400, 'INVALID_PARAMETER'],
  ])('refuses %s', async (_what, slug, status, expected) => {
    expect(code(await page(slug))).toEqual([status, expected]);
  });

  it('refuses every other parameter, which would split the cache', async () => {
    expect(code(await page('no-such-page', { query: 'utm_source=x' }))).toEqual([
      400,
      'UNKNOWN_PARAMETER',
    ]);
  });

  it('asks to come again where the table does not answer', async () => {
    backend.dynamo.state.mood = 'silent';
    const answer = await page('no-such-page');
    backend.dynamo.state.mood = 'well';
    expect(code(answer)).toEqual([503, 'OVERLOADED']);
    expect(answer.headers).toMatchObject({ 'retry-after': '1', 'cache-control': 'no-store' });
  });
});

describe('GET /content/rubrics', () => {
  it('says how reviews are scored, and asks no table', async () => {
    backend.dynamo.take();
    const { status, json, headers } = await read('GET /content/rubrics');
    expect([status, headers['cache-control']]).toEqual([200, cacheable]);
    expect(json.items).toMatchObject([
      { id: 'camera-1', isCurrent: true, uses: { video: { video: 50 } } },
      { id: 'lens-1', isCurrent: true, uses: {} },
    ]);
    expect(backend.dynamo.take()).toEqual([]);
  });

  it('has the weights that a page was scored by', async () => {
    const { es } = await publish();
    const { rubric } = (await page(es)).json as unknown as { rubric: { weights: object } };
    const { items } = (await read('GET /content/rubrics')).json;
    expect(items[0]).toMatchObject(rubric);
  });
});

describe('GET /health', () => {
  it('tells the region and the age of its content', async () => {
    await publish();
    const { status, json, headers } = await read('GET /health');
    expect(status).toBe(200);
    expect(json).toMatchObject({ status: 'ok', region: 'sa-east-1' });
    const { changedAt, ageSeconds } = (json as unknown as { content: Record<string, unknown> })
      .content;
    expect(Math.abs(Date.now() - Date.parse(String(changedAt)))).toBeLessThan(60_000);
    expect(ageSeconds).toBeLessThan(60);
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('GET /problems/{code}', () => {
  it('documents every refusal at the address that it names', async () => {
    const { json } = await page('no-such-page');
    const answer = await read('GET /problems/{code}', { params: { code: json.code } });
    expect(answer).toMatchObject({
      status: 200,
      json: { code: 'CONTENT_NOT_FOUND', status: 404, title: 'There is no such page' },
    });
  });

  it.each(['NO_SUCH', 'toString', '__proto__'])('knows no %s', async (unknown) => {
    const answer = await read('GET /problems/{code}', { params: { code: unknown } });
    expect(code(answer)).toEqual([404, 'PROBLEM_NOT_FOUND']);
  });
});

it('a draft is nowhere to be seen', async () => {
  const made = await post(complete());
  const slug = reviewIn(made).locales.es?.slug ?? '';
  expect((await page(slug)).status).toBe(404);
  someTimeLater();
  expect((await list('limit=100')).text).not.toContain(slug);
});
