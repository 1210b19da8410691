import { describe, expect, it } from 'vitest';
import { aNewCamera } from '../../support/cameras.ts';
import { callsTo } from '../../support/endpoint.ts';
import { reviewIn, startReviewDesk, unique } from '../../support/reviewDesk.ts';
import { someWords } from '../../support/reviews.ts';

const { backend, ana, record, post, draft, complete } = await startReviewDesk();
const read = callsTo((await import('../../../functions/getContent/handler.ts')).handler);
const { sub } = ana;
const id26 = expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/);
const keyed = (key: string) => ({ 'idempotency-key': key });

describe('POST /reviews', () => {
  it('stores a draft with its claim and its audit entry, and shows readers nothing', async () => {
    const answer = await post(draft());
    const { status, headers, json } = answer;
    expect(status).toBe(201);
    expect(headers).toMatchObject({
      location: `/reviews/${json.id}`,
      etag: '"1"',
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'private, no-store',
    });
    expect(json).toMatchObject({ id: id26, state: 'draft', version: 1, ownerId: sub, coverage: 0 });
    const slug = reviewIn(answer).locales.es?.slug ?? '';
    const [audit, head, ...more] = await backend.partition(`REVIEW#${json.id}`);
    expect(more).toEqual([]);
    expect(audit).toMatchObject({
      action: 'review.created',
      by: sub,
      role: 'editor',
      toVersion: 1,
    });
    expect(head).toMatchObject({
      sk: 'HEAD',
      ownerId: sub,
      state: 'draft',
      version: 1,
      review: json,
    });
    expect(await backend.partition(`SLUG#${slug}`)).toMatchObject([
      { sk: 'CLAIM', reviewId: json.id, locale: 'es' },
    ]);
    expect((await read('GET /content/{slug}', { params: { slug } })).status).toBe(404);
  });
});

describe('POST /reviews?publish=true', () => {
  it('stores head, snapshot, claims, audit, receipt and pages, all in one transaction', async () => {
    const key = unique();
    backend.dynamo.take();
    const { status, json } = await post(complete(), 'publish=true', keyed(key));
    expect(backend.dynamo.take().map(({ operation }) => operation)).toEqual([
      'GetItem', // the editor
      'GetItem', // the receipt
      'GetItem', // the camera
      'TransactWriteItems',
    ]);
    expect(status).toBe(201);
    expect(json).toMatchObject({ state: 'published', overall: 88, version: 1 });

    const [created, published, head, snapshot, ...more] = await backend.partition(
      `REVIEW#${json.id}`,
    );
    expect(more).toEqual([]);
    expect(created).toMatchObject({ action: 'review.created' });
    expect(published).toMatchObject({ action: 'review.published', toVersion: 1 });
    expect(head).toMatchObject({ sk: 'HEAD', state: 'published', review: json });
    expect(snapshot).toMatchObject({ sk: 'V#0000001', review: json });

    const [receipt] = await backend.partition(`IDEMPOTENCY#${sub}#${key}`);
    expect(JSON.parse(receipt?.result)).toEqual(json);
    expect(receipt?.expiresAt - Date.now() / 1000).toBeGreaterThan(86_000);

    const pages = (await backend.itemsOf('content')).filter(({ reviewId }) => reviewId === json.id);
    expect(pages.map(({ locale }) => locale).toSorted()).toEqual(['en', 'es']);
    for (const page of pages) {
      expect(await backend.partition(page.pk.replace('CONTENT', 'SLUG'))).toHaveLength(1);
      expect(page).toMatchObject({
        sk: 'PAGE',
        kind: 'page',
        feed: `${page.locale}#${new Date().getUTCFullYear()}`,
      });
      expect(JSON.parse(page.body)).toMatchObject({
        locale: page.locale,
        overall: 88,
        camera: { model: 'Z6 III' },
      });
      expect(page.body).not.toMatch(/createdBy|ownerId|"version"/);
      expect(JSON.parse(page.card)).toMatchObject({ brand: 'Nikon', overall: 88, kind: 'camera' });
    }
  });

  it('makes the page readable, in the language of its slug', async () => {
    const { locales } = reviewIn(await post(complete(), 'publish=true'));
    for (const [locale, { slug } = { slug: '' }] of Object.entries(locales)) {
      const page = await read('GET /content/{slug}', { params: { slug } });
      expect(page.headers['content-language']).toBe(locale);
      expect(page.json).toMatchObject({ slug, locale, authors: ['Ana Lima'], award: 'gold' });
    }
  });

  it('is asked no receipt where no key is given', async () => {
    backend.dynamo.take();
    await post(complete(), 'publish=true');
    expect(backend.dynamo.take().map(({ operation }) => operation)).toEqual([
      'GetItem',
      'GetItem',
      'TransactWriteItems',
    ]);
  });

  it('refuses an incomplete review with everything that it lacks, and stores nothing', async () => {
    const before = await backend.itemsOf('editorial');
    const { status, json } = await post(
      draft({ scores: { video: { value: 90 } } }),
      'publish=true',
    );
    expect(status).toBe(422);
    expect(json).toMatchObject({
      code: 'REVIEW_INCOMPLETE',
      errors: [
        { path: '/scores', code: 'COVERAGE_TOO_LOW', message: expect.stringContaining('10 %') },
        { path: '/testUnit', code: 'REQUIRED' },
        ...['summary', 'verdict', 'body', 'pros', 'cons'].map((field) => ({
          path: `/locales/es/${field}`,
          code: 'REQUIRED',
        })),
      ],
    });
    expect(await backend.itemsOf('editorial')).toEqual(before);
  });

  it('stores the largest review that fits into a request, of the largest camera', async () => {
    const wide = (length: number) => '相'.repeat(length);
    const offer = {
      seller: wide(80),
      url: `https://${wide(680)}`,
      price: { amount: 1_000_000_000, currency: 'BRL' },
      condition: 'refurbished',
      asOf: '2026-01-01',
    };
    const mode = { width: 20_000, height: 20_000, fps: 1999.9999, codec: wide(40), bitDepth: 16 };
    const cameraId = await record(
      aNewCamera({
        model: 'Ω Colossus',
        aliases: Array(20).fill(wide(80)),
        offers: Array(20).fill(offer),
        specs: { video: Array(40).fill(mode) },
      }),
    );
    // What search engines are told stands twice in the page.
    const toldTwice = {
      summary: wide(320),
      verdict: wide(1200),
      pros: Array(12).fill(wide(200)),
      cons: Array(12).fill(wide(200)),
    };
    const withBody = (body: string) =>
      complete({
        cameraId,
        locales: { es: someWords(`Mayor ${unique()}`, { ...toldTwice, body }) },
      });
    const room = 256 * 1024 - Buffer.byteLength(JSON.stringify(withBody('')));
    const body = withBody(wide(Math.floor(room / 3)));
    expect((await post(body, 'publish=true', keyed(unique()))).status).toBe(201);
  });
});
