import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Card } from '../../functions/shared/domain/Page.ts';
import { aNewCamera } from '../support/cameras.ts';
import { callsTo } from '../support/endpoint.ts';
import { startReviewDesk, unique } from '../support/reviewDesk.ts';
import { scoresOf, someWords } from '../support/reviews.ts';

const { post, complete, record, lensId } = await startReviewDesk();
const read = callsTo((await import('../../functions/getContent/handler.ts')).handler);

type List = {
  readonly items: readonly Card[];
  readonly page: { readonly next: string | null; readonly total: number };
  readonly facets?: Readonly<Record<string, unknown>>;
};
const answerTo = (query: string) => read('GET /content', { query });
const list = async (query: string) => (await answerTo(query)).json as unknown as List;
const titles = ({ items }: List): readonly string[] => items.map(({ title }) => title);

/** Publishes a review in Spanish by that title. */
async function publish(title: string, changes: object) {
  vi.setSystemTime(Date.now() + 1500);
  const locales = { es: someWords(title, { slug: `review-${unique()}` }) };
  const { status } = await post(
    complete({ locales, award: undefined, ...changes }),
    'publish=true',
  );
  expect(status).toBe(201);
}

// The card index asks for news once a second: the clock is turned by hand.
vi.useFakeTimers({ toFake: ['Date'] });
afterAll(() => void vi.useRealTimers());

const small = await record(
  aNewCamera({
    brand: 'Sony',
    model: 'ZV 1',
    class: 'compact',
    availability: 'discontinued',
    specs: { sensor: { format: '1-inch', effectiveMp: 20.1 }, weightG: 294 },
    msrp: { amount: 79_900, currency: 'USD' },
  }),
);
await publish('nikon', { award: 'gold' });
await publish('sony', {
  cameraId: small,
  scores: { ...scoresOf('camera-1', 70), video: { value: 99 } },
});
await publish('lens', { cameraId: lensId, scores: scoresOf('lens-1', 91) });
vi.setSystemTime(Date.now() + 1500);

describe('GET /content', () => {
  it.each<[string, readonly string[]]>([
    ['', ['lens', 'sony', 'nikon']],
    ['kind=camera', ['sony', 'nikon']],
    ['brand=Sony&brand=Canon', ['sony']],
    ['brand=sony', []],
    ['mount=Nikon%20Z', ['lens', 'nikon']],
    ['sensorFormat=1-inch&sensorFormat=full-frame', ['sony', 'nikon']],
    ['class=compact&class=lens', ['lens', 'sony']],
    ['availability=discontinued', ['sony']],
    ['author=Ana%20Lima&kind=lens', ['lens']],
    ['award=gold', ['nikon']],
    ['mpMin=20.1&mpMax=24', ['sony']],
    ['weightMaxG=760', ['sony', 'nikon']],
    ['priceMin=79900&priceMax=100000&currency=USD', ['sony']],
    ['currency=BRL', []],
    ['scoreMin=88', ['lens', 'nikon']],
    ['use=video&useMin=86', ['nikon']],
    ['use=video', ['sony', 'nikon']],
    ['publishedAfter=2020-01-01&publishedBefore=2020-01-02T00:00:00Z', []],
    ['sort=publishedAt', ['nikon', 'sony', 'lens']],
    ['sort=-overall', ['lens', 'nikon', 'sony']],
    ['sort=price', ['sony', 'nikon', 'lens']],
    ['sort=-price', ['nikon', 'sony', 'lens']],
    ['sort=-use.video', ['nikon', 'sony', 'lens']],
    ['q=zv1', ['sony']],
    ['q=NIKON%20Z6', ['nikon']],
    ['q=nikkn&kind=lens', ['lens']],
    ['q=nikon&sort=publishedAt', ['nikon', 'lens']],
    ['q=mamiya', []],
  ])('?%s', async (query, expected) => {
    const found = await list(query);
    expect([titles(found), found.page.total]).toEqual([expected, expected.length]);
  });

  it('counts the values of facets, whose own filter does not narrow them', async () => {
    const { facets, page } = await list('brand=Sony&facets=brand,mount,award&limit=1');
    expect(page.total).toBe(1);
    expect(facets).toEqual({
      brand: [
        { value: 'Nikon', count: 2 },
        { value: 'Sony', count: 1 },
      ],
      mount: [],
      award: [],
    });
    expect(await list('')).not.toHaveProperty('facets');
  });

  it('gives only the fields asked for', async () => {
    expect((await list('fields=title,price&sort=price&limit=2')).items).toEqual([
      { title: 'sony', price: { amount: 79_900, currency: 'USD' } },
      { title: 'nikon', price: { amount: 249_995, currency: 'USD' } },
    ]);
  });

  it('walks the pages of a filtered and sorted list, fields and facets changing', async () => {
    const query = 'kind=lens&kind=camera&sort=-price';
    const first = await list(`${query}&limit=1&facets=kind`);
    const same = 'sort=-price&kind=camera&kind=lens';
    const second = await list(`${same}&limit=1&fields=title&cursor=${first.page.next}`);
    const third = await list(`${same}&cursor=${second.page.next}`);
    expect([first, second, third].flatMap(titles)).toEqual(['nikon', 'sony', 'lens']);
    expect(third.page).toEqual({ next: null, total: 3 });
  });

  it('walks the pages of a search, best first, and counts what it found', async () => {
    const first = await list('q=nikon&limit=1&facets=brand');
    const second = await list(`q=nikon&sort=relevance&limit=1&cursor=${first.page.next}`);
    expect([...titles(first), ...titles(second)].toSorted()).toEqual(['lens', 'nikon']);
    expect(first.facets).toEqual({ brand: [{ value: 'Nikon', count: 2 }] });
    expect(second.page).toEqual({ next: null, total: 2 });
  });

  it.each(['sort=-price&kind=camera', 'sort=price', 'sort=-price&locale=en', ''])(
    'refuses the cursor of another query in ?%s',
    async (query) => {
      const { next } = (await list('sort=-price&limit=1')).page;
      const { status, json } = await answerTo(`${query}&cursor=${next}`);
      expect([status, json.code]).toEqual([400, 'INVALID_CURSOR']);
    },
  );

  it.each([
    ['kind=film', '/kind'],
    ['kind=lens&kind=film', '/kind'],
    ['sensorFormat=huge', '/sensorFormat'],
    ['class=', '/class'],
    ['availability=soon', '/availability'],
    ['award=bronze', '/award'],
    ['mpMin=-1', '/mpMin'],
    ['mpMin=1e3', '/mpMin'],
    ['mpMin=24&mpMax=20', '/mpMax'],
    ['weightMaxG=0', '/weightMaxG'],
    ['weightMaxG=0.5', '/weightMaxG'],
    ['priceMin=12.5&currency=USD', '/priceMin'],
    ['priceMin=2&priceMax=1&currency=USD', '/priceMax'],
    ['priceMax=1', '/currency'],
    ['currency=usd', '/currency'],
    ['scoreMin=101', '/scoreMin'],
    ['use=weddings', '/use'],
    ['useMin=50', '/use'],
    ['publishedAfter=yesterday', '/publishedAfter'],
    ['publishedAfter=2026-02-30', '/publishedAfter'],
    ['publishedBefore=2026-02-01T25:00:00Z', '/publishedBefore'],
    ['publishedAfter=2026-02-01&publishedBefore=2026-01-01', '/publishedBefore'],
    ['sort=overall', '/sort'],
    ['sort=relevance', '/sort'],
    ['q=', '/q'],
    ['q=%21%3F', '/q'],
    ['sort=-use.weddings', '/sort'],
    ['facets=brand,colour', '/facets'],
    ['facets=brand,brand', '/facets'],
    ['fields=', '/fields'],
    ['fields=title,secret', '/fields'],
  ])('refuses ?%s', async (query, path) => {
    const { status, json } = await answerTo(query);
    expect([status, json.code, json.errors.map((fault) => fault.path)]).toEqual([
      400,
      'INVALID_PARAMETER',
      [path],
    ]);
    expect(json.errors[0]?.message).toMatch(/^must /);
  });
});

describe('GET /content/suggest', () => {
  const ask = (query: string) => read('GET /content/suggest', { query });
  const camera = { brand: 'Nikon', model: 'Z6 III', slug: 'nikon-z6-iii', reviews: 1 };

  it('knows what somebody may mean who is typing, in the language asked for', async () => {
    const { status, json, headers } = await ask('q=Nikon%20z6');
    expect(status).toBe(200);
    const items = [
      { kind: 'camera', ...camera },
      { kind: 'review', title: 'nikon', slug: expect.stringMatching(/^review-/) },
    ];
    expect(json).toEqual({ items });
    expect(headers).toMatchObject({ 'content-language': 'es', etag: expect.any(String) });
    expect((await ask('q=Nikon&locale=en')).json).toEqual({ items: [] });
  });

  it('needs one letter only', async () => {
    const found = (await ask('q=z')).json as unknown as { items: { kind: string }[] };
    expect(found.items.map(({ kind }) => kind)).toEqual([
      ...['camera', 'camera', 'lens', 'review', 'review', 'review'],
    ]);
  });

  it.each([
    ['', '/q'],
    ['q=', '/q'],
    ['q=%20!', '/q'],
    [`q=${'a'.repeat(101)}`, '/q'],
    ['q=a&locale=fr', '/locale'],
    ['q=a&q=b', '/q'],
    ['q=a&limit=3', '/limit'],
  ])('refuses ?%s', async (query, path) => {
    const { status, json } = await ask(query);
    expect([status, json.errors[0]?.path]).toEqual([400, path]);
  });
});
