import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import { faultsOf, refusal, slugOf, startEditorialDesk } from '../../support/editorialDesk.ts';
import { reviewIn, unique } from '../../support/reviewDesk.ts';

const desk = await startEditorialDesk();
const { of, after, now, read, patch, publish, rename, withdraw, aDraft, aPublished } = desk;
const { ana, backend } = desk;
const { handler: publishDue } = await import('../../../functions/publishDue/handler.ts');

/** Only the clock is ours: what waits for the network goes on. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T12:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const timeZone = 'America/Santiago';
/** Ten in the morning of the next day, there. */
const at = '2026-03-02T10:00';
const instant = '2026-03-02T13:00:00.000Z';
const put = (review: Review, body: object = {}) =>
  of(review, 'PUT /reviews/{id}/schedule', { body: { at, timeZone, ...body } });
const scheduled = async (review: Review, body?: object): Promise<Review> => {
  const { json } = await put(review, body);
  return (json as unknown as { review: Review }).review;
};
const runAt = async (time: string) => {
  vi.setSystemTime(new Date(time));
  await publishDue({ id: `tick at ${time}` });
};
const claimOf = (slug: string) => backend.partition(`SLUG#${slug}`);

describe('PUT /reviews/{id}/schedule', () => {
  it('answers the review, and how the time was understood', async () => {
    const draft = await aDraft();
    const answer = await put(draft);
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    expect(answer.json).toEqual({
      review: {
        ...draft,
        version: 2,
        updatedAt: expect.any(String),
        schedule: {
          at: instant,
          timeZone,
          version: 2,
          slugs: { es: slugOf(draft), en: slugOf(draft, 'en') },
          isWhole: true,
          by: ana.sub,
        },
      },
      time: { instant, timeZone, local: '2026-03-02T10:00:00-03:00', ambiguous: false },
    });
    const { json } = await of(draft, 'GET /reviews/{id}/audit', { query: 'limit=1' });
    expect(json.items).toMatchObject([{ action: 'review.scheduled', note: instant, toVersion: 2 }]);
    const list = await desk.ask('GET /reviews', { query: 'limit=1' });
    expect(list.json.items).toMatchObject([{ id: draft.id, scheduledFor: instant }]);
  });

  it.each([
    ['2026-03-01T08:59', '/at PAST', /in the future/],
    ['2026-03-01T12:00:00Z', '/at PAST', /in the future/],
    ['2027-03-02T09:00', '/at TOO_FAR', /a year/],
    ['2026-09-06T00:30', '/at SKIPPED', /put forward: choose 2026-09-05T23:59 or 2026-09-06T01:00/],
    ['2026-06-01T09:00-07:00', '/at WRONG_OFFSET', /-04:00/],
    ['tomorrow', '/at INVALID', /like 2026/],
  ])('refuses %s and explains why', async (time, fault, reason) => {
    const draft = await aDraft();
    const answer = await put(draft, { at: time });
    expect(refusal(answer)).toEqual([422, 'SCHEDULE_INVALID']);
    expect(faultsOf(answer)).toEqual([fault]);
    expect(answer.json.errors[0]?.message).toMatch(reason);
    expect(await now(draft)).toEqual(draft);
  });

  it.each(['Mars/Olympus', '+03:00', 'Santiago'])('does not know the zone %s', async (zone) => {
    const answer = await put(await aDraft(), { timeZone: zone });
    expect(refusal(answer)).toEqual([422, 'SCHEDULE_INVALID']);
    expect(faultsOf(answer)).toEqual(['/timeZone UNKNOWN']);
  });

  it('tells when the clock shows a time twice, and takes the earlier moment', async () => {
    const { json } = await put(await aDraft(), { at: '2026-04-04T23:30' });
    const instants = ['2026-04-05T02:30:00.000Z', '2026-04-05T03:30:00.000Z'];
    expect(json).toMatchObject({ time: { ambiguous: true, instants, instant: instants[0] } });
  });

  it('refuses what could not be published, with all that it lacks', async () => {
    const draft = await patch(await aDraft(), { testUnit: null });
    const answer = await put(draft, { locales: ['es', 'pt-BR'] });
    expect(refusal(answer)).toEqual([422, 'REVIEW_INCOMPLETE']);
    expect(faultsOf(answer)).toHaveLength(1 + 5);
  });

  it.each([
    [{ at: '' }, ['/at TOO_SHORT']],
    [{ timeZone: 7 }, ['/timeZone WRONG_TYPE']],
    [{ locales: [], when: 1 }, ['/locales TOO_SHORT', '/when UNKNOWN_FIELD']],
  ])('refuses the body %j', async (body, faults) => {
    const answer = await put(await aDraft(), body);
    expect(refusal(answer)).toEqual([422, 'INVALID_BODY']);
    expect(faultsOf(answer)).toEqual(faults);
  });

  it('again takes the place of the first, and lets go of its slugs', async () => {
    const first = await scheduled(await aDraft());
    const again = await scheduled(await rename(first, `later-${unique()}`), {
      at: '2026-03-03T10:00',
    });
    expect(again.schedule).toMatchObject({ version: 4, slugs: { es: slugOf(again) } });
    expect(await claimOf(slugOf(first))).toEqual([]);
    await runAt(instant);
    expect(await now(again)).toEqual(again);
  });
});

describe('what is scheduled', () => {
  it('is published at its time and not before, as it was then', async () => {
    const review = await scheduled(await aDraft());
    const slug = slugOf(review);
    const changed = await rename(await patch(review, { award: 'silver' }), `later-${unique()}`);
    expect(await claimOf(slug)).toMatchObject([{ reviewId: review.id }]);

    await runAt('2026-03-02T12:59:59.999Z');
    expect((await read(slug)).status).toBe(404);
    await runAt(instant);
    expect((await read(slug)).json).toMatchObject({ slug, award: 'gold', publishedAt: instant });
    const head = await now(review);
    expect(head).toMatchObject({
      state: 'published',
      version: 5,
      award: 'silver',
      locales: changed.locales,
      live: { es: { slug, version: 2 } },
    });
    expect(head).not.toHaveProperty('schedule');
    expect((await read(slugOf(changed))).status).toBe(404);

    const { json } = await of(review, 'GET /reviews/{id}/audit', { query: 'limit=1' });
    expect(json.items).toMatchObject([
      {
        action: 'review.published',
        by: 'schedule',
        role: 'schedule',
        requestId: `tick at ${instant}`,
        fromVersion: 4,
        toVersion: 5,
      },
    ]);
    await runAt('2026-03-02T13:01:00.000Z');
    expect((await now(review)).version).toBe(5);
  });

  it('in one language leaves the others as they are', async () => {
    const first = await aPublished();
    const words = { es: { verdict: 'Otra.' }, en: { verdict: 'Other.' } };
    await scheduled(await patch(first, { locales: words }), { locales: ['en'] });
    await runAt(instant);
    expect((await read(slugOf(first, 'en'))).json).toMatchObject({ verdict: 'Other.' });
    const { verdict } = first.locales.es ?? {};
    expect((await read(slugOf(first))).json).toMatchObject({ verdict });
  });

  it.each<[string, (review: Review) => Promise<Review>]>([
    ['is published by hand', (review) => publish(review)],
    ['is withdrawn', async (review) => withdraw(review)],
    ['is taken off the calendar', (review) => after(review, 'DELETE /reviews/{id}/schedule')],
  ])('is not published when it %s before', async (_what, step) => {
    const done = await step(await scheduled(await aPublished()));
    expect(done).not.toHaveProperty('schedule');
    await runAt(instant);
    expect(await now(done)).toEqual(done);
  });

  it('is not published when the review is removed', async () => {
    const review = await scheduled(await aDraft());
    expect((await of(review, 'DELETE /reviews/{id}')).status).toBe(204);
    await runAt(instant);
    expect((await read(slugOf(review))).status).toBe(404);
    expect(await claimOf(slugOf(review))).toEqual([]);
  });

  it('that fails is visible on the review, and in the log as an alarm needs it', async () => {
    const review = await scheduled(await aDraft());
    await backend.putContent({ slug: slugOf(review), kind: 'gone' });
    await runAt(instant);
    const failed = await now(review);
    expect(failed.schedule?.failure).toMatchObject({
      tries: 1,
      at: instant,
      message: expect.stringMatching(/slug/),
      retryAt: '2026-03-02T13:02:00.000Z',
    });
    const list = await desk.ask('GET /reviews', { query: 'limit=1' });
    expect(list.json.items).toMatchObject([{ id: review.id, hasFailed: true }]);
    const line = backend.log.findLast((entry) => entry.includes(`"tick at ${instant}"`));
    expect(JSON.parse(line ?? '')).toMatchObject({
      level: 'error',
      publicationsFailed: 1,
      published: 0,
      failed: [{ id: review.id, error: { name: 'DomainError', stack: expect.any(String) } }],
    });
    const again = reviewIn(await of(failed, 'DELETE /reviews/{id}/schedule'));
    expect(again).not.toHaveProperty('schedule');
  });
});

describe('DELETE /reviews/{id}/schedule', () => {
  it('lets go of the slugs that waited', async () => {
    const first = await scheduled(await aDraft());
    const renamed = await rename(first, `later-${unique()}`);
    const free = await after(renamed, 'DELETE /reviews/{id}/schedule');
    expect(free).toMatchObject({ version: 4, locales: renamed.locales });
    expect(await claimOf(slugOf(first))).toEqual([]);
  });

  it('without a schedule changes nothing, not even the version', async () => {
    const draft = await aDraft();
    const answer = await of(draft, 'DELETE /reviews/{id}/schedule');
    expect(answer).toMatchObject({ status: 200, json: draft, headers: { etag: '"1"' } });
    const { json } = await of(draft, 'GET /reviews/{id}/audit');
    expect(json.page.total).toBe(1);
  });
});
