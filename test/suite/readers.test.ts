import { beforeAll, describe, expect, it } from 'vitest';
import { call, has, publishReview, settled } from './client.ts';

beforeAll(settled);

/** The first review of the list: every stage with readers has one. */
const firstCard = async () => (await call('GET', '/content?limit=1&locale=es')).json.items[0];

describe('a reader who never signed in', () => {
  it('lists published reviews, newest first, with an exact total', async () => {
    const { status, headers, json } = await call('GET', '/content?limit=100&locale=es');

    expect(status).toBe(200);
    expect(headers.get('content-language')).toBe('es');
    expect(headers.get('cache-control')).toMatch(/^public, max-age=30, s-maxage=60/);
    expect(json.page.total).toBeGreaterThanOrEqual(json.items.length);
    const times = json.items.map((card: { publishedAt: string }) => card.publishedAt);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('walks the pages of a list without a repeated or a missing review', async () => {
    const seen: string[] = [];
    let cursor = '';
    let total = 0;
    do {
      const { json } = await call('GET', `/content?locale=es&limit=7${cursor}`);
      seen.push(...json.items.map((card: { slug: string }) => card.slug));
      cursor = json.page.next ? `&cursor=${json.page.next}` : '';
      total = json.page.total;
    } while (cursor);

    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(total);
  });

  it('narrows a list to any of several values, and learns how many there are of each', async () => {
    const all = await call('GET', '/content?locale=es&facets=brand,kind&fields=slug');
    const { brand, kind } = all.json.facets;
    const sum = (counts: { count: number }[]) => counts.reduce((one, { count }) => one + count, 0);
    expect([sum(brand), sum(kind)]).toEqual([all.json.page.total, all.json.page.total]);

    const some: { value: string; count: number }[] = brand.slice(0, 2);
    const query = some.map(({ value }) => `&brand=${encodeURIComponent(value)}`).join('');
    const { json } = await call('GET', `/content?locale=es&limit=100&sort=-overall${query}`);
    expect(json.page.total).toBe(sum(some));
    const overalls = json.items.map((card: { overall: number }) => card.overall);
    expect(overalls).toEqual(overalls.toSorted((a: number, b: number) => b - a));
  });

  it('finds a camera by its name', async () => {
    const { brand, model } = await firstCard();
    const { json } = await call('GET', `/content?q=${encodeURIComponent(`${brand} ${model}`)}`);
    expect(json.items[0]).toMatchObject({ brand, model });
  });

  it('comes from a few letters to a camera, its reviews, and where they stand', async () => {
    const { brand, model, cameraSlug } = await firstCard();
    const typed = encodeURIComponent(`${brand} ${model}`);
    const { json: suggested } = await call('GET', `/content/suggest?q=${typed}`);
    expect(suggested.items[0]).toMatchObject({ brand, model, slug: cameraSlug });

    const { json: found } = await call('GET', `/content/cameras/${cameraSlug}`);
    expect(found.camera).toMatchObject({ brand, model, slug: cameraSlug });
    expect(found.reviews).toHaveLength(suggested.items[0].reviews);
    const [{ slug, overall }] = found.reviews;

    const query = 'fields=slug,overall&include=standing';
    const { json: page } = await call('GET', `/content/${slug}?${query}`);
    expect(page).toEqual({ slug, overall, standing: expect.any(Object) });
    expect(page.standing.rank).toBeGreaterThan(0);
    expect(page.standing.of).toBeGreaterThanOrEqual(page.standing.rank);
  });

  it('gets a list compressed, or as it is, as it asks', async () => {
    const asked = async (coding: string) =>
      call('GET', '/content', { headers: { 'accept-encoding': coding } });
    const [compressed, plain] = [await asked('gzip'), await asked('identity')];
    expect(compressed.json).toEqual(plain.json);
    const encodings = [compressed, plain].map(({ headers }) => headers.get('content-encoding'));
    expect(encodings).toEqual(['gzip', null]);
    expect(compressed.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    expect(plain.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
  });

  it('compares reviews at one address, however it is asked for', async () => {
    const { json: list } = await call('GET', '/content?limit=3&kind=camera&fields=slug');
    const slugs: string[] = list.items.map((card: { slug: string }) => card.slug);
    expect(slugs.length).toBeGreaterThan(1);
    const asked = `show=all&slugs=${slugs.toSorted().toReversed().join('%2C')}`;
    const { status, headers } = await call('GET', `/content/compare?${asked}`);
    const location = headers.get('location') ?? '';
    expect([status, location]).toEqual([308, `/content/compare?slugs=${slugs.toSorted()}`]);

    const compared = await call('GET', `${location}&weights=video:50`);
    expect(compared.status).toBe(200);
    expect(compared.json.items.map(({ slug }: { slug: string }) => slug)).toEqual(slugs.toSorted());
    for (const { rank, reweighted } of compared.json.items) {
      expect([rank, reweighted.coverage]).toEqual([expect.any(Number), expect.any(Number)]);
    }
    for (const { rows } of compared.json.groups) {
      for (const { values } of rows) expect(values).toHaveLength(slugs.length);
    }
  });

  it.each(['es', 'pt-BR', 'en'])('gets only %s where that is asked for', async (locale) => {
    const { json } = await call('GET', `/content?locale=${locale}&limit=100`);
    for (const card of json.items) expect(card.locale).toBe(locale);
  });

  it('reads a page with its entity tag, and is spared what it has already', async () => {
    const { slug } = await firstCard();
    const page = await call('GET', `/content/${slug}`);
    const etag = page.headers.get('etag') ?? '';

    expect(page.status).toBe(200);
    expect(page.json).toMatchObject({ slug, locale: 'es', overall: expect.any(Number) });
    expect(page.headers.get('content-language')).toBe('es');
    expect(etag).toMatch(/^"[\w-]+"$/);
    const again = await call('GET', `/content/${slug}`, { headers: { 'if-none-match': etag } });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect(again.headers.get('etag')).toBe(etag);
  });

  it.each(['/content', '/health'])('may ask %s for its headers only', async (path) => {
    const head = await call('HEAD', path);
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers.get('x-request-id')).toBeTruthy();
  });

  it('learns the region and the age of its content', async () => {
    const { json } = await call('GET', '/health');
    expect(json).toMatchObject({
      status: 'ok',
      region: expect.stringMatching(/^[a-z]+-[a-z]+-\d$/),
    });
  });

  it.runIf(has('editor'))(
    'finds a review in each language as soon as it is published',
    async () => {
      const published = await publishReview();
      expect(published.status).toBe(201);
      const { es, en } = published.json.locales;

      const page = await call('GET', `/content/${es.slug}`);
      expect(page.json).toMatchObject({
        title: es.title,
        overall: 88,
        coverage: 1,
        alternates: [{ locale: 'en', slug: en.slug }],
      });
      await expect
        .poll(async () => {
          const { json } = await call('GET', '/content?locale=en&limit=5');
          return json.items.map((card: { slug: string }) => card.slug);
        })
        .toContain(en.slug);
    },
  );
});

describe('a wrong request of a reader', () => {
  it.each([
    ['/content?sortt=x', 400, 'UNKNOWN_PARAMETER', '/sortt'],
    ['/content?limit=5&limit=6', 400, 'UNKNOWN_PARAMETER', '/limit'],
    ['/content?limit=0', 400, 'INVALID_PARAMETER', '/limit'],
    ['/content?limit=101', 400, 'INVALID_PARAMETER', '/limit'],
    ['/content?locale=fr', 400, 'INVALID_PARAMETER', '/locale'],
    ['/content?kind=film', 400, 'INVALID_PARAMETER', '/kind'],
    ['/content?mpMin=9&mpMax=8', 400, 'INVALID_PARAMETER', '/mpMax'],
    ['/content?cursor=abc', 400, 'INVALID_CURSOR', '/cursor'],
    ['/content/suggest', 400, 'INVALID_PARAMETER', '/q'],
    ['/content/cameras', 400, 'INVALID_PARAMETER', '/slug'],
    ['/content/cameras/no-such-camera', 404, 'CAMERA_NOT_FOUND', undefined],
    ['/content/there-is-no-such-page?fields=titel', 400, 'INVALID_PARAMETER', '/fields'],
    ['/content/compare?slugs=one', 400, 'INVALID_PARAMETER', '/slugs'],
    ['/content/compare?slugs=no-such,no-other', 404, 'CONTENT_NOT_FOUND', '/slugs'],
    ['/content/UPPER', 400, 'INVALID_PARAMETER', '/slug'],
    ['/content/there-is-no-such-page', 404, 'CONTENT_NOT_FOUND', undefined],
  ])('%s is %i %s', async (path, status, code, pointer) => {
    const answer = await call('GET', path);

    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=5, s-maxage=5');
    expect(answer.json).toMatchObject({
      type: `/problems/${code}`,
      status,
      code,
      instance: answer.headers.get('x-request-id'),
    });
    expect(answer.json.errors?.[0]?.path).toBe(pointer);
    expect((await call('GET', answer.json.type)).json).toMatchObject({ code, status });
  });
});
