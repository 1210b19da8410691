import { describe, expect, it } from 'vitest';
import type { Editor } from '../../../functions/shared/domain/Editor.ts';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import { faultsOf, refusal, slugOf, startEditorialDesk } from '../../support/editorialDesk.ts';
import { callsTo } from '../../support/endpoint.ts';
import { reviewIn } from '../../support/reviewDesk.ts';

const desk = await startEditorialDesk({ APPROVAL: 'required' });
const { of, after, now, read, patch, ana, bruno, carla, aDraft } = desk;

const manageEditors = callsTo(
  (await import('../../../functions/manageEditors/handler.ts')).handler,
);

const submitted = async () => after(await aDraft(), 'POST /reviews/{id}/submit');
const approve = (review: Review, as: Editor = carla) =>
  of(review, 'POST /reviews/{id}/approve', { as });
const sendBack = (review: Review) =>
  of(review, 'POST /reviews/{id}/request-changes', { as: carla, body: { note: ' More light. ' } });

describe('where the stage demands approval', () => {
  it('an editor submits, and a chief editor publishes what was submitted', async () => {
    const review = await submitted();
    expect(review).toMatchObject({ state: 'in_review', version: 2 });
    const approved = await approve(review);
    expect(approved).toMatchObject({ status: 200, json: { state: 'published', version: 3 } });
    expect((await read(slugOf(review))).json).toMatchObject({ authors: ['Ana Lima'] });
    const { json } = await of(review, 'GET /reviews/{id}/audit');
    expect(json.items.map((entry) => Object.values(entry).slice(1, 3))).toEqual([
      ['review.published', carla.sub],
      ['review.submitted', ana.sub],
      ['review.created', ana.sub],
    ]);
  });

  it('an editor neither publishes nor schedules, in whatever state', async () => {
    const at = { at: '2099-01-01T00:00:00Z', timeZone: 'UTC' };
    for (const review of [await aDraft(), await submitted()]) {
      const publish = await of(review, 'POST /reviews/{id}/publish');
      expect(refusal(publish)).toEqual([403, 'APPROVAL_REQUIRED']);
      const schedule = await of(review, 'PUT /reviews/{id}/schedule', { body: at });
      expect(refusal(schedule)).toEqual([403, 'APPROVAL_REQUIRED']);
      expect((await now(review)).version).toBe(review.version);
    }
    const created = await desk.post(desk.complete(), 'publish=true');
    expect(refusal(created)).toEqual([403, 'APPROVAL_REQUIRED']);
  });

  it.each([
    ['editor', ana, false],
    ['chief', carla, true],
  ] as const)(
    'the role %s sees beforehand whether it publishes',
    async (_, { sub }, mayPublish) => {
      const { json } = await manageEditors('GET /me', { sub });
      expect(json).toMatchObject({
        permissions: mayPublish
          ? expect.arrayContaining(['reviews.publish'])
          : expect.not.arrayContaining(['reviews.publish']),
      });
    },
  );

  it('a chief editor publishes any review, and schedules it', async () => {
    const published = await of(await aDraft(), 'POST /reviews/{id}/publish', { as: carla });
    expect(published.json).toMatchObject({ state: 'published' });
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const scheduled = await of(await submitted(), 'PUT /reviews/{id}/schedule', {
      as: carla,
      body: { at, timeZone: 'America/Lima' },
    });
    expect(scheduled.json).toMatchObject({ review: { schedule: { by: carla.sub } } });
  });

  it('approval is of the version that was seen', async () => {
    const review = await submitted();
    await patch(review, { award: 'silver' });
    const late = await approve(review);
    expect(refusal(late)).toEqual([412, 'STALE_VERSION']);
    expect(late.headers.etag).toBe('"3"');
    expect((await read(slugOf(review))).status).toBe(404);
  });

  it('a review that lacks something is not approved, and all of that is told', async () => {
    const review = await patch(await submitted(), {
      testUnit: null,
      locales: { en: { pros: [] } },
    });
    const answer = await approve(review);
    expect(refusal(answer)).toEqual([422, 'REVIEW_INCOMPLETE']);
    expect(faultsOf(answer)).toEqual(['/testUnit REQUIRED', '/locales/en/pros REQUIRED']);
  });

  it('a chief editor sends back with a note, which stays until it is submitted again', async () => {
    const answer = await sendBack(await submitted());
    const review = reviewIn(answer);
    expect(review).toMatchObject({
      state: 'draft',
      version: 3,
      requestedChanges: { note: 'More light.', by: 'Carla Soto', at: review.updatedAt },
    });
    const { json } = await of(review, 'GET /reviews/{id}/audit', { query: 'limit=1' });
    expect(json.items[0]).toMatchObject({ action: 'review.changesRequested', note: 'More light.' });
    const changed = await patch(review, { award: 'silver' });
    expect(changed.requestedChanges?.note).toBe('More light.');
    const again = await after(changed, 'POST /reviews/{id}/submit');
    expect(again).toMatchObject({ state: 'in_review' });
    expect(again).not.toHaveProperty('requestedChanges');
  });

  it.each([{}, { note: '' }, { note: 'x'.repeat(2001) }, { note: 'x', more: 1 }])(
    'a note like %j is refused',
    async (body) => {
      const review = await submitted();
      const answer = await of(review, 'POST /reviews/{id}/request-changes', { as: carla, body });
      expect(refusal(answer)).toEqual([422, 'INVALID_BODY']);
    },
  );

  it.each<[step: string, made: () => Promise<Review>, possible: string[], body?: object]>([
    ['submit', submitted, ['draft']],
    ['approve', aDraft, ['in_review']],
    ['request-changes', aDraft, ['in_review'], { note: 'More.' }],
    ['withdraw', submitted, ['published']],
    ['restore', submitted, ['draft', 'published', 'withdrawn'], { version: 1 }],
  ])('%s is refused from another state, with those from which it is possible', async (...row) => {
    const [step, made, possibleStates, body] = row;
    const review = await made();
    const sent = body ? { body } : {};
    const answer = await of(review, `POST /reviews/{id}/${step}`, { as: carla, ...sent });
    expect(refusal(answer)).toEqual([409, 'ILLEGAL_TRANSITION']);
    expect(answer.json).toMatchObject({ possibleStates });
    expect(answer.json.detail).toMatch(`this review is ${review.state}`);
    expect(await now(review)).toEqual(review);
  });

  it('the queue of chief editors is the list of what was submitted', async () => {
    const review = await submitted();
    const { json } = await desk.ask('GET /reviews', {
      as: carla,
      query: 'state=in_review&limit=100',
    });
    expect(json.items.map(({ id }) => id)).toContain(review.id);
    expect(json.items).toHaveLength(json.page.total);
  });

  it('an editor submits no review of another', async () => {
    const answer = await of(await aDraft(), 'POST /reviews/{id}/submit', { as: bruno });
    expect(refusal(answer)).toEqual([404, 'REVIEW_NOT_FOUND']);
  });
});
