import { describe, expect, it } from 'vitest';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import { faultsOf, refusal, slugOf, startEditorialDesk } from '../../support/editorialDesk.ts';
import { reviewIn, unique } from '../../support/reviewDesk.ts';
import { someWords } from '../../support/reviews.ts';

const desk = await startEditorialDesk();
const { of, after, patch, publish, rename, withdraw, read, aDraft, aPublished } = desk;

const versionsOf = (review: Review, query = '') =>
  of(review, 'GET /reviews/{id}/versions', { query });
const version = (review: Review, number: number | string) =>
  of(review, 'GET /reviews/{id}/versions/{version}', { params: { version: `${number}` } });
const restore = (review: Review, number: number) =>
  of(review, 'POST /reviews/{id}/restore', { body: { version: number } });

/** Walks a list from its first page to the last. */
async function walk(ask: (query: string) => ReturnType<typeof versionsOf>, limit: number) {
  const pages: object[][] = [];
  const totals = new Set<number>();
  let cursor = '';
  do {
    const { json } = await ask(`limit=${limit}${cursor}`);
    pages.push([...json.items]);
    totals.add(json.page.total);
    cursor = json.page.next ? `&cursor=${json.page.next}` : '';
  } while (cursor);
  return { sizes: pages.map((page) => page.length), items: pages.flat(), totals: [...totals] };
}

/** Published three times: versions 1, 3 and 5. */
async function publishedThrice() {
  const first = await aPublished();
  const second = await publish(await patch(first, { award: 'silver' }));
  return { first, second, third: await publish(await patch(second, { award: null })) };
}

describe('the versions of a review', () => {
  it('are those that were published, newest first, page by page', async () => {
    const { first, second, third } = await publishedThrice();
    const { sizes, items, totals } = await walk((query) => versionsOf(third, query), 2);
    expect([sizes, totals]).toEqual([[2, 1], [3]]);
    expect(items).toEqual(
      [third, second, first].map(({ version, state, updatedAt }) => ({
        version,
        state,
        updatedAt,
      })),
    );
  });

  it('are none of a draft, which can be read as it is', async () => {
    const draft = await patch(await aDraft(), { award: 'silver' });
    expect((await versionsOf(draft)).json).toEqual({ items: [], page: { next: null, total: 0 } });
    expect((await version(draft, 2)).json).toEqual(draft);
    expect(refusal(await version(draft, 1))).toEqual([404, 'VERSION_NOT_FOUND']);
  });

  it('never change', async () => {
    const { first, third } = await publishedThrice();
    expect((await version(third, 1)).json).toEqual(first);
  });

  it.each(['0', '-1', '1.5', 'latest', '01', '99999999'])('have no number %s', async (number) => {
    expect(refusal(await version(await aDraft(), number))).toEqual([400, 'INVALID_PARAMETER']);
  });

  it('have a cursor that is of this review only, and nobody’s to make', async () => {
    const [one, two] = [(await publishedThrice()).third, (await publishedThrice()).third];
    const { next } = (await versionsOf(one, 'limit=1')).json.page;
    const audit = (await of(one, 'GET /reviews/{id}/audit', { query: 'limit=1' })).json.page.next;
    for (const cursor of [`${next}x`, 'abc', audit, '%20']) {
      const answer = await versionsOf(one, `limit=1&cursor=${cursor}`);
      expect(refusal(answer)).toEqual([400, 'INVALID_CURSOR']);
    }
    const foreign = await versionsOf(two, `limit=1&cursor=${next}`);
    expect(refusal(foreign)).toEqual([400, 'INVALID_CURSOR']);
  });
});

describe('GET /reviews/{id}/diff', () => {
  const diff = (review: Review, query: string) => of(review, 'GET /reviews/{id}/diff', { query });

  it('tells field by field what changed, texts word by word, in both directions', async () => {
    const first = await aPublished();
    const words = { verdict: 'The camera to beat.', pros: ['Fast', 'Light'] };
    const changed = await patch(first, { award: null, locales: { en: words } });
    const { json } = await diff(changed, 'from=1&to=2');
    expect(json).toEqual({
      from: 1,
      to: 2,
      changes: [
        { path: '/award', from: 'gold' },
        {
          path: '/locales/en/pros/0',
          from: 'Fast readout',
          to: 'Fast',
          words: [
            { kind: 'same', text: 'Fast' },
            { kind: 'removed', text: ' readout' },
          ],
        },
        { path: '/locales/en/pros/1', to: 'Light' },
        {
          path: '/locales/en/verdict',
          from: 'The all-rounder to beat.',
          to: 'The camera to beat.',
          words: [
            { kind: 'same', text: 'The ' },
            { kind: 'removed', text: 'all-rounder' },
            { kind: 'added', text: 'camera' },
            { kind: 'same', text: ' to beat.' },
          ],
        },
      ],
    });
    const back = await diff(changed, 'from=2&to=1');
    expect(back.json).toMatchObject({ changes: [{ path: '/award', to: 'gold' }, {}, {}, {}] });
    expect((await diff(changed, 'from=1&to=1')).json).toMatchObject({ changes: [] });
  });

  it.each([
    ['', ['/from REQUIRED', '/to REQUIRED']],
    ['from=1', ['/to REQUIRED']],
    ['from=1&to=x', ['/to INVALID']],
  ])('with %j is refused', async (query, faults) => {
    const answer = await diff(await aPublished(), query);
    expect([answer.status, faultsOf(answer)]).toEqual([400, faults]);
  });

  it('of a version that is not kept is 404', async () => {
    const answer = await diff(await aPublished(), 'from=1&to=9999999');
    expect(refusal(answer)).toEqual([404, 'VERSION_NOT_FOUND']);
  });
});

describe('POST /reviews/{id}/restore', () => {
  it('makes a kept version the working copy, and keeps what it replaces', async () => {
    const first = await aPublished();
    const changed = await rename(await patch(first, { award: null, scores: null }), unique());
    const restored = reviewIn(await restore(changed, 1));
    const { award, scores, locales, overall, coverage } = first;
    expect(restored).toMatchObject({ award, scores, locales, overall, coverage, version: 4 });
    expect(restored).toMatchObject({ state: 'published', live: first.live });
    expect((await version(restored, 3)).json).toEqual(changed);
    expect((await read(slugOf(first))).status).toBe(200);
    const again = reviewIn(await restore(restored, 3));
    expect(again).toMatchObject({ version: 5, locales: changed.locales });
    expect(again).not.toHaveProperty('award');
    const { json } = await of(again, 'GET /reviews/{id}/audit', { query: 'limit=1' });
    expect(json.items[0]).toMatchObject({ action: 'review.restored', note: 'version 3' });
  });

  it('of a withdrawn review makes a draft, whose pages stay gone', async () => {
    const first = await aPublished();
    const restored = reviewIn(await restore(await withdraw(first), 1));
    expect(restored).toMatchObject({ state: 'draft', live: {} });
    expect((await read(slugOf(first))).status).toBe(410);
    expect(await publish(restored)).toMatchObject({ state: 'published' });
  });

  it('of a version that is not kept is 404', async () => {
    const draft = await aDraft();
    expect(refusal(await restore(draft, 1))).toEqual([404, 'VERSION_NOT_FOUND']);
  });

  it('is refused where somebody has the slug meanwhile, and changes nothing', async () => {
    const at = { at: new Date(Date.now() + 3_600_000).toISOString(), timeZone: 'UTC' };
    const draft = await aDraft();
    await of(draft, 'PUT /reviews/{id}/schedule', { body: at });
    const renamed = await rename({ ...draft, version: 2 }, `later-${unique()}`);
    const free = await after(renamed, 'DELETE /reviews/{id}/schedule');
    const locales = { es: someWords(unique(), { slug: slugOf(draft) }) };
    await aDraft({ locales });
    const answer = await restore(free, 2);
    expect(refusal(answer)).toEqual([409, 'SLUG_TAKEN']);
    expect(faultsOf(answer)).toEqual(['/locales/es/slug SLUG_TAKEN']);
    expect(await desk.now(draft)).toEqual(free);
  });
});

it('the audit of a review is a list like others, newest first', async () => {
  const { third } = await publishedThrice();
  const ask = (query: string) => of(third, 'GET /reviews/{id}/audit', { query });
  const { sizes, items, totals } = await walk(ask, 4);
  expect([sizes, totals]).toEqual([[4, 2], [6]]);
  expect(items.map((entry) => (entry as { toVersion: number }).toVersion)).toEqual([
    5, 4, 3, 2, 1, 1,
  ]);
  const ids = items.map((entry) => (entry as { id: string }).id);
  expect(ids).toEqual(ids.toSorted().reverse());
});
