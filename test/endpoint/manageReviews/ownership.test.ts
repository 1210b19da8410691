import { describe, expect, it } from 'vitest';
import type { Editor } from '../../../functions/shared/domain/Editor.ts';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import { refusal, startEditorialDesk } from '../../support/editorialDesk.ts';

const desk = await startEditorialDesk();
const { of, ana, bruno, carla, dora, aDraft, aPublished } = desk;

type Operation = readonly [routeKey: string, made: () => Promise<Review>, sent?: object];

const reading: readonly Operation[] = [
  ['GET /reviews/{id}', aDraft],
  ['GET /reviews/{id}/versions', aDraft],
  ['GET /reviews/{id}/versions/{version}', aPublished, { params: { version: '1' } }],
  ['GET /reviews/{id}/diff', aPublished, { query: 'from=1&to=1' }],
  ['GET /reviews/{id}/audit', aDraft],
];
const writing: readonly Operation[] = [
  ['PATCH /reviews/{id}', aDraft, { body: { award: 'silver' } }],
  ['POST /reviews/{id}/publish', aDraft],
  ['POST /reviews/{id}/restore', aPublished, { body: { version: 1 } }],
  ['DELETE /reviews/{id}/schedule', aDraft],
];
const removing: readonly Operation[] = [
  ['POST /reviews/{id}/withdraw', aPublished],
  ['DELETE /reviews/{id}', aDraft],
];
/** These are refused by a rule that is asked after ownership: nothing to prepare. */
const refusedLater: readonly Operation[] = [
  ['POST /reviews/{id}/submit', aDraft],
  ['POST /reviews/{id}/approve', aDraft],
  ['POST /reviews/{id}/request-changes', aDraft, { body: { note: 'More.' } }],
];
const named = (operations: readonly Operation[]) =>
  operations.map(([routeKey, made, sent = {}]) => ({ routeKey, made, sent }));

const asked = async (
  { routeKey, made, sent }: { routeKey: string; made: () => Promise<Review>; sent: object },
  as: Editor,
) => of(await made(), routeKey, { ...sent, as });

describe.each(named([...reading, ...writing, ...removing]))('$routeKey', (operation) => {
  it('is for the owner and for a chief editor', async () => {
    for (const as of [ana, carla]) {
      expect((await asked(operation, as)).status).toBeOneOf([200, 204]);
    }
  });

  it('tells another editor nothing: 404, as for a review that is not there', async () => {
    expect(refusal(await asked(operation, bruno))).toEqual([404, 'REVIEW_NOT_FOUND']);
    const { routeKey, sent } = operation;
    const nobodys = { id: '01K0000000000000000000ZZZZ', version: 1 } as Review;
    expect(refusal(await of(nobodys, routeKey, sent))).toEqual([404, 'REVIEW_NOT_FOUND']);
  });
});

describe.each(named([...reading, ...removing]))('$routeKey', (operation) => {
  it('is for an admin', async () => {
    expect((await asked(operation, dora)).status).toBeOneOf([200, 204]);
  });
});

describe.each(named([...writing, ...refusedLater]))('$routeKey', (operation) => {
  it('is not for an admin, whose the content is not', async () => {
    expect(refusal(await asked(operation, dora))).toEqual([403, 'PERMISSION_DENIED']);
  });
});

describe('a step that a state forbids', () => {
  it('is 404 to another editor before it is that', async () => {
    const review = await aDraft();
    const submit = (as: Editor) => of(review, 'POST /reviews/{id}/submit', { as });
    expect(refusal(await submit(bruno))).toEqual([404, 'REVIEW_NOT_FOUND']);
    expect(refusal(await submit(ana))).toEqual([409, 'ILLEGAL_TRANSITION']);
  });

  it.each(['approve', 'request-changes'])('is no editor’s to ask for: %s', async (step) => {
    const sent = { body: { note: 'More.' } };
    const answer = await of(await aDraft(), `POST /reviews/{id}/${step}`, sent);
    expect(refusal(answer)).toEqual([403, 'PERMISSION_DENIED']);
  });
});

describe('PUT /reviews/{id}/schedule', () => {
  const schedule = async (as: Editor) =>
    of(await aDraft(), 'PUT /reviews/{id}/schedule', {
      as,
      body: { at: new Date(Date.now() + 3_600_000).toISOString(), timeZone: 'UTC' },
    });

  it('is for the owner and for a chief editor, and for nobody else', async () => {
    expect([(await schedule(ana)).status, (await schedule(carla)).status]).toEqual([200, 200]);
    expect(refusal(await schedule(bruno))).toEqual([404, 'REVIEW_NOT_FOUND']);
    expect(refusal(await schedule(dora))).toEqual([403, 'PERMISSION_DENIED']);
  });
});

it('who changes is in the audit, not who owns', async () => {
  const review = await aPublished();
  await of(review, 'POST /reviews/{id}/withdraw', { as: dora });
  const { json } = await of(review, 'GET /reviews/{id}/audit');
  expect(json.items[0]).toMatchObject({
    action: 'review.withdrawn',
    by: dora.sub,
    role: 'admin',
    fromVersion: 1,
    toVersion: 2,
    requestId: expect.stringMatching(/^request-/),
  });
});
