import { afterAll, describe, expect, it, vi } from 'vitest';
import { callsTo } from '../support/endpoint.ts';
import { parseXml } from '../support/parseXml.ts';
import { startReviewDesk, unique } from '../support/reviewDesk.ts';
import { someWords } from '../support/reviews.ts';

const { backend, post, complete } = await startReviewDesk();
const read = callsTo((await import('../../functions/getContent/handler.ts')).handler);
const ask = (path: string, query = '', sent: object = {}, method = 'GET') =>
  read(`${method} /content/${path}`, { query, ...sent });

// The card index asks for news once a second: the clock is turned by hand.
vi.useFakeTimers({ toFake: ['Date'] });
const someTimeLater = () => vi.setSystemTime(Date.now() + 1500);
afterAll(() => void vi.useRealTimers());

/** Publishes in Spanish and Portuguese, and gives both slugs. */
async function publish(title = unique()) {
  someTimeLater();
  const name = unique();
  const at = (language: string) =>
    someWords(`${language} ${title}`, { slug: `${language}-${name}` });
  await post(complete({ locales: { es: at('es'), 'pt-BR': at('pt') } }), 'publish=true');
  someTimeLater();
  return { es: `es-${name}`, 'pt-BR': `pt-${name}` };
}

/** What became of pages, and where the client stands. */
async function changes(query: string) {
  const { status, json } = await ask('changes', query);
  expect(status).toBe(200);
  return json as unknown as {
    items: { kind: string; slug: string; card?: { title: string } }[];
    page: { next: string | null; total: number };
    resume: string;
  };
}

const formats = [
  ['feed.rss', 'application/rss+xml; charset=utf-8'],
  ['feed.json', 'application/feed+json'],
  ['sitemap.xml', 'application/xml; charset=utf-8'],
  ['changes', 'application/json; charset=utf-8'],
] as const;

describe.each(formats)('GET /content/%s', (path, contentType) => {
  it('is kept by caches like every page, and need not be sent again', async () => {
    const { es } = await publish('Ñandú & <b>');
    const { status, headers, text } = await ask(path);
    expect(status).toBe(200);
    expect(text).toContain(es);
    expect(headers).toMatchObject({
      'content-type': contentType,
      'cache-control':
        'public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400',
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
    });
    const known = { headers: { 'if-none-match': headers.etag } };
    expect(await ask(path, '', known)).toMatchObject({ status: 304, text: undefined });
    const head = await ask(path, '', {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, text: undefined, headers: { etag: headers.etag } });
  });

  it('has one language where it is asked for', async () => {
    const slugs = await publish();
    const { text, headers } = await ask(path, 'locale=pt-BR');
    expect(text).toContain(slugs['pt-BR']);
    if (path !== 'sitemap.xml') {
      expect(text).not.toContain(`reviews/${slugs.es}`);
      expect(headers['content-language']).toBe('pt-BR');
    }
  });

  it.each(['locale=fr', 'utm_source=x', 'locale=es&locale=en'])('refuses ?%s', async (query) => {
    expect(await ask(path, query)).toMatchObject({ status: 400 });
  });
});

describe('GET /content/feed.rss', () => {
  it('leads to the portal, whatever is in a title', async () => {
    const { es } = await publish('Ñandú & <b>');
    const { text = '' } = await ask('feed.rss');
    const items = parseXml(text).children[0]?.children.filter(({ name }) => name === 'item') ?? [];
    const [title, link] = items[0]?.children ?? [];
    expect(title?.text).toBe('es Ñandú & <b>');
    expect(link?.text).toBe(`https://portal.example/es/reviews/${es}`);
  });
});

describe('GET /content/sitemap.xml', () => {
  it('has all languages, and the alternates of each review', async () => {
    const slugs = await publish();
    const { text = '' } = await ask('sitemap.xml');
    const links = Object.entries(slugs).map(
      ([locale, slug]) => [locale, `https://portal.example/${locale}/reviews/${slug}`] as const,
    );
    const urls = parseXml(text).children.filter(({ children }) =>
      links.some(([, url]) => children[0]?.text === url),
    );
    expect(urls).toHaveLength(2);
    for (const { children } of urls) {
      const alternates = children.slice(2).map(({ attributes }) => attributes);
      expect(alternates.map(({ hreflang, href }) => [hreflang, href]).toSorted()).toEqual([
        ...links,
        ['x-default', `https://portal.example/es/reviews/${slugs.es}`],
      ]);
    }
  });

  it('knows no page after its last', async () => {
    expect((await ask('sitemap.xml', 'page=2')).json.code).toBe('CONTENT_NOT_FOUND');
    expect((await ask('sitemap.xml', 'page=0')).json.code).toBe('INVALID_PARAMETER');
  });
});

describe('GET /content/changes', () => {
  it('tells what was published and what is gone, each once', async () => {
    const one = await publish();
    let { resume } = await changes('locale=es&limit=100');
    const two = await publish();
    const changedAt = new Date().toISOString();
    const year = changedAt.slice(0, 4);
    await backend.putContent({ slug: one.es, kind: 'gone', feed: `es#${year}`, changedAt });
    someTimeLater();
    const first = await changes(`locale=es&limit=1&cursor=${resume}`);
    expect(first).toMatchObject({
      items: [{ kind: 'upsert', slug: two.es, card: { slug: two.es } }],
      page: { total: 2 },
    });
    const second = await changes(`locale=es&limit=1&cursor=${first.page.next}`);
    expect(second.items).toEqual([{ kind: 'removal', slug: one.es, changedAt }]);
    expect(second.page).toEqual({ next: null, total: 2 });
    ({ resume } = second);
    expect((await changes(`locale=es&cursor=${resume}`)).items).toEqual([]);
  });

  it('begins where it is asked to', async () => {
    await publish();
    const since = new Date().toISOString();
    const { es } = await publish();
    const { items } = await changes(`since=${since}`);
    expect(items.map(({ slug }) => slug)).toEqual([es]);
  });

  it.each([
    ['since=yesterday', 'INVALID_PARAMETER'],
    ['since=2026-13-01T00:00:00Z', 'INVALID_PARAMETER'],
    ['cursor=abc', 'INVALID_CURSOR'],
    ['limit=0', 'INVALID_PARAMETER'],
  ])('refuses ?%s', async (query, expected) => {
    expect((await ask('changes', query)).json.code).toBe(expected);
  });

  it("refuses another language's cursor", async () => {
    const { resume } = await changes('locale=es');
    expect((await ask('changes', `locale=en&cursor=${resume}`)).json.code).toBe('INVALID_CURSOR');
  });
});
