import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeCursor } from '../../../functions/shared/api/cursor.ts';
import type { Editor } from '../../../functions/shared/domain/Editor.ts';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import { aNewCamera } from '../../support/cameras.ts';
import { refusal, startEditorialDesk } from '../../support/editorialDesk.ts';
import type { Answer } from '../../support/endpoint.ts';
import { reviewIn, unique } from '../../support/reviewDesk.ts';

const desk = await startEditorialDesk();
const { ask, ana, bruno, carla, createReview, draft, complete, record } = desk;

const second = (number: number) => new Date(Date.UTC(2026, 2, 1, 12, 0, number));
/** Only the clock is ours: what waits for the network goes on. */
const setClock = (now: Date) => vi.useFakeTimers({ toFake: ['Date'], now });
afterEach(() => {
  vi.useRealTimers();
});

const create = async ({ sub }: Editor, body: object, query = ''): Promise<Review> =>
  reviewIn(await createReview('POST /reviews', { sub, body, query }));
const list = (as: Editor, query = '') => ask('GET /reviews', { as, query });
const idsIn = ({ json }: Answer) => json.items.map(({ id }) => id);

const other = await record(aNewCamera({ model: 'Other' }));
/** Ana's: two published, three drafts, all of them in two moments; Bruno's: one draft of another camera. */
setClock(second(1));
const published = [
  await create(ana, complete(), 'publish=true'),
  await create(ana, complete({ cameraId: other }), 'publish=true'),
];
const early = await create(ana, draft());
setClock(second(2));
const drafts = [await create(ana, draft()), await create(ana, draft({ cameraId: other }))];
const brunos = await create(bruno, draft({ cameraId: other }));
vi.useRealTimers();

/** Newest change first; of the same moment the one whose id is greater. */
const newestFirst = (reviews: readonly Review[]) =>
  reviews
    .toSorted((a, b) => (`${a.updatedAt}${a.id}` < `${b.updatedAt}${b.id}` ? 1 : -1))
    .map(({ id }) => id);
const anas = [...published, early, ...drafts];
const all = [...anas, brunos];

const ofOther = (reviews: readonly Review[]) => reviews.filter((each) => each.cameraId === other);

describe('GET /reviews', () => {
  it.each<[who: 'ana' | 'bruno' | 'carla' | 'dora', query: string, seen: readonly Review[]]>([
    ['ana', '', anas],
    ['ana', 'owner=me', anas],
    ['ana', 'owner=<bruno>', []],
    ['ana', 'state=draft', [early, ...drafts]],
    ['ana', 'state=withdrawn', []],
    ['ana', 'cameraId=<other>', ofOther(anas)],
    ['ana', 'state=published&cameraId=<other>', ofOther(published)],
    ['ana', 'updatedAfter=2026-03-01T12:00:01Z', drafts],
    ['ana', 'updatedAfter=2026-03-01T12:00:00.999Z', anas],
    ['ana', 'updatedAfter=2026-03-01T09:00:01-03:00', drafts],
    ['ana', 'updatedAfter=2026-03-01T12:00:02Z', []],
    ['ana', 'state=draft&updatedAfter=2026-03-01T12:00:01Z', drafts],
    ['bruno', '', [brunos]],
    ['carla', '', all],
    ['carla', 'owner=me', []],
    ['carla', 'owner=<bruno>', [brunos]],
    ['carla', 'owner=<ana>&state=published', published],
    ['carla', 'state=draft', [early, ...drafts, brunos]],
    ['carla', 'cameraId=<other>', ofOther(all)],
    ['carla', 'updatedAfter=2026-03-01T12:00:01Z', [...drafts, brunos]],
    ['dora', '', all],
  ])('shows %s with "%s" what there is, page by page, with its total', async (who, told, seen) => {
    const as = desk[who];
    const query = told
      .replace('<other>', other)
      .replace('<ana>', ana.sub)
      .replace('<bruno>', bruno.sub);
    const ids = newestFirst(seen);
    const whole = await list(as, query);
    expect(idsIn(whole)).toEqual(ids);
    expect(whole.json.page).toEqual({ next: null, total: ids.length });

    const rest = [...ids];
    let cursor = '';
    do {
      const page = await list(as, `${query}&limit=2${cursor}`);
      expect(idsIn(page)).toEqual(rest.splice(0, 2));
      const { next, total } = page.json.page;
      expect(total).toBe(ids.length);
      cursor = next ? `&cursor=${next}` : '';
    } while (cursor);
    expect(rest).toEqual([]);
  });

  it('shows of each review what a list needs', async () => {
    const { json } = await list(ana, `state=published&cameraId=${other}`);
    const [, review] = published;
    expect(json.items).toEqual([
      {
        id: review?.id,
        cameraId: other,
        ownerId: ana.sub,
        authors: ['Ana Lima'],
        state: 'published',
        version: 1,
        titles: { es: review?.locales.es?.title, en: review?.locales.en?.title },
        overall: 88,
        award: 'gold',
        publishedAt: review?.publishedAt,
        hasFailed: false,
        updatedAt: review?.updatedAt,
      },
    ]);
  });

  it.each([
    ['state=gone', 'INVALID_PARAMETER', '/state'],
    ['owner=you', 'INVALID_PARAMETER', '/owner'],
    ['cameraId=7', 'INVALID_PARAMETER', '/cameraId'],
    ['updatedAfter=yesterday', 'INVALID_PARAMETER', '/updatedAfter'],
    ['updatedAfter=2026-03-01', 'INVALID_PARAMETER', '/updatedAfter'],
    ['updatedAfter=2026-03-01T00:00:00%2B03', 'INVALID_PARAMETER', '/updatedAfter'],
    ['limit=0', 'INVALID_PARAMETER', '/limit'],
    ['limit=101', 'INVALID_PARAMETER', '/limit'],
    ['cursor=', 'INVALID_PARAMETER', '/cursor'],
    ['sort=title', 'UNKNOWN_PARAMETER', '/sort'],
    ['state=draft&state=published', 'UNKNOWN_PARAMETER', '/state'],
  ])('refuses %s', async (query, code, path) => {
    const answer = await list(ana, query);
    expect(refusal(answer)).toEqual([400, code]);
    expect(answer.json.errors[0]?.path).toBe(path);
  });
});

describe('a cursor', () => {
  it('of a list with other filters, or of another editor’s list, is refused', async () => {
    const { next } = (await list(ana, 'limit=1')).json.page;
    const ofAll = (await list(carla, 'limit=1&state=draft')).json.page.next;
    for (const [query, cursor] of [
      ['state=draft', next],
      ['updatedAfter=2026-01-01T00:00:00Z', next],
      ['owner=me', next],
      ['', ofAll],
      ['', `${next?.slice(0, -1)}_`],
      ['', 'e30.e30'],
      ['', 'x'.repeat(500)],
    ]) {
      const answer = await list(ana, `${query}&cursor=${cursor}`);
      expect(refusal(answer)).toEqual([400, 'INVALID_CURSOR']);
    }
  });

  it.each([{}, 7, null, '', 'ü', 'a b', 'x'.repeat(201)])(
    'that somebody made of %j is refused, though its check is right',
    async (position) => {
      const answer = await list(ana, `cursor=${encodeCursor(position, 'reviews {}')}`);
      expect(refusal(answer)).toEqual([400, 'INVALID_CURSOR']);
    },
  );

  it.each(['!', '0', '2026', '~', '~~', 'zz', brunos.updatedAt])(
    'that somebody made of the position %j shows no more than the list does',
    async (position) => {
      const answer = await list(bruno, `cursor=${encodeCursor(position, 'reviews {}')}`);
      expect(answer.status).toBe(200);
      for (const id of idsIn(answer)) expect(id).toBe(brunos.id);
      expect(answer.json.page.total).toBe(1);
    },
  );

  it('leaves out and repeats nothing when what was seen is changed or removed', async () => {
    const cameraId = await record(aNewCamera({ model: unique() }));
    const reviews: Review[] = [];
    for (let number = 0; number < 6; number += 1)
      reviews.push(await create(ana, draft({ cameraId })));
    const page = (cursor = '') => list(ana, `cameraId=${cameraId}&limit=2${cursor}`);
    const first = await page();
    const [newest, next] = newestFirst(reviews).map((id) => reviews.find((each) => each.id === id));
    if (!newest || !next) throw new Error('six were made');
    await desk.patch(newest, { award: 'silver' });
    await desk.of(next, 'DELETE /reviews/{id}');
    const rest = await page(`&cursor=${first.json.page.next}`);
    const last = await page(`&cursor=${rest.json.page.next}`);
    expect([...idsIn(rest), ...idsIn(last)]).toEqual(newestFirst(reviews).slice(2));
    expect(last.json.page).toEqual({ next: null, total: 5 });
  });

  it('goes through more than is read at once, where a filter leaves little', async () => {
    const [kept, cameraId] = [
      await record(aNewCamera({ model: unique() })),
      await record(aNewCamera({ model: unique() })),
    ];
    const rare = await create(bruno, draft({ cameraId: kept }));
    await Promise.all(Array.from({ length: 110 }, () => create(bruno, draft({ cameraId }))));
    const { json } = await list(bruno, `cameraId=${kept}&limit=1`);
    expect(json).toMatchObject({ items: [{ id: rare.id }], page: { next: null, total: 1 } });
  });
});
