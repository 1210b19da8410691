import { describe, expect, it } from 'vitest';
import { refusal, startEditorialDesk } from '../../support/editorialDesk.ts';
import { reviewIn, unique } from '../../support/reviewDesk.ts';

const { ask, of, now, patch, aDraft, aPublished, complete, backend } = await startEditorialDesk();
const silver = { body: { award: 'silver' } };

describe('If-Match', () => {
  it.each([
    ['PATCH /reviews/{id}', silver],
    ['DELETE /reviews/{id}', {}],
    ['POST /reviews/{id}/submit', {}],
    ['POST /reviews/{id}/publish', {}],
    ['POST /reviews/{id}/withdraw', {}],
    ['POST /reviews/{id}/restore', { body: { version: 1 } }],
    ['PUT /reviews/{id}/schedule', { body: { at: '2099-01-01T00:00', timeZone: 'UTC' } }],
    ['DELETE /reviews/{id}/schedule', {}],
  ])('is demanded of %s', async (routeKey, sent) => {
    const { id } = await aDraft();
    const without = await ask(routeKey, { params: { id }, ...sent });
    expect(refusal(without)).toEqual([428, 'PRECONDITION_REQUIRED']);
  });

  it('is not demanded of a request that only reads', async () => {
    const { id } = await aDraft();
    const { status, headers } = await ask('GET /reviews/{id}', { params: { id } });
    expect([status, headers.etag]).toEqual([200, '"1"']);
  });

  it.each([
    ['*', 200],
    ['"2"', 200],
    [' "2" ', 200],
    ['"1", "2"', 200],
    ['"1","3" , "2"', 200],
    ['"1"', 412],
    ['"3"', 412],
    ['"1", "3"', 412],
    ['W/"2"', 412],
    ['"1", W/"2"', 412],
    ['2', 412],
    ['"02"', 412],
    ['"2', 412],
    ['"*"', 412],
    ['""', 412],
  ])('%s meets version 2 with %i', async (ifMatch, status) => {
    const review = await patch(await aDraft(), { award: 'gold' });
    const answer = await of(review, 'PATCH /reviews/{id}', {
      ...silver,
      headers: { 'if-match': ifMatch },
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.etag).toBe(status === 200 ? '"3"' : '"2"');
    expect((await now(review)).version).toBe(status === 200 ? 3 : 2);
  });

  it('of a review that was removed meanwhile names no version', async () => {
    const review = await aDraft();
    const [first, second] = await Promise.all([
      of(review, 'DELETE /reviews/{id}'),
      of(review, 'DELETE /reviews/{id}'),
    ]);
    const answers = [first, second].toSorted((a, b) => a.status - b.status);
    expect(answers[0]?.status).toBe(204);
    expect(answers[1]?.status).toBeOneOf([404, 412]);
    expect(answers[1]?.headers).not.toHaveProperty('etag');
  });

  it('lets one of many changes of one version through', async () => {
    const review = await aDraft();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => of(review, 'PATCH /reviews/{id}', silver)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(7).fill(412)]);
    for (const { status, headers } of answers) expect([status, headers.etag]).toContain('"2"');
    const { json } = await of(review, 'GET /reviews/{id}/audit');
    expect(json.page.total).toBe(2);
  });
});

describe('the body of a step', () => {
  it.each(['', '{}'])('of publishing may be %j', async (body) => {
    const { status } = await of(await aDraft(), 'POST /reviews/{id}/publish', { body });
    expect(status).toBe(200);
  });

  it.each([
    [{ locales: [] }, ['/locales TOO_SHORT']],
    [{ locales: ['fr'] }, ['/locales/0 NOT_ALLOWED']],
    [{ locales: 'es' }, ['/locales WRONG_TYPE']],
    [{ languages: ['es'] }, ['/languages UNKNOWN_FIELD']],
  ])('of publishing may not be %j', async (body, faults) => {
    const { status, json } = await of(await aDraft(), 'POST /reviews/{id}/publish', { body });
    expect([status, json.code]).toEqual([422, 'INVALID_BODY']);
    expect(json.errors.map(({ path, code }) => `${path} ${code}`)).toEqual(faults);
  });

  it('of restoring is demanded', async () => {
    const review = await aPublished();
    const without = await of(review, 'POST /reviews/{id}/restore');
    expect(without.status).toBe(415);
    const wrong = await of(review, 'POST /reviews/{id}/restore', { body: { version: 0 } });
    expect(refusal(wrong)).toEqual([422, 'INVALID_BODY']);
  });
});

describe('an Idempotency-Key', () => {
  it('on a step gives the same answer again, though the version is stale by then', async () => {
    const review = await aDraft();
    const publish = () =>
      of(review, 'POST /reviews/{id}/publish', { headers: { 'idempotency-key': 'once' } });
    const first = await publish();
    await patch(reviewIn(first), { award: 'silver' });
    const again = await publish();
    expect(again).toMatchObject({ status: 200, text: first.text });
    expect(again.headers).toEqual({
      ...first.headers,
      'x-request-id': again.headers['x-request-id'],
      'idempotency-replayed': 'true',
    });
    expect(await now(review)).toMatchObject({ version: 3, award: 'silver' });
  });

  it('is for one step of one review', async () => {
    const [review, other] = [await aPublished(), await aPublished()];
    const headers = { 'idempotency-key': unique() };
    await of(review, 'POST /reviews/{id}/withdraw', { headers });
    for (const [which, step] of [
      [other, 'withdraw'],
      [review, 'publish'],
    ] as const) {
      const answer = await of(which, `POST /reviews/{id}/${step}`, { headers });
      expect(refusal(answer)).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    }
  });

  it('is not used up by a refusal', async () => {
    const review = await aDraft();
    const headers = { 'idempotency-key': unique() };
    const withdraw = await of(review, 'POST /reviews/{id}/withdraw', { headers });
    expect(refusal(withdraw)).toEqual([409, 'ILLEGAL_TRANSITION']);
    expect((await of(review, 'POST /reviews/{id}/publish', { headers })).status).toBe(200);
  });

  it('of many requests at once lets one do the work', async () => {
    const review = await aDraft();
    const headers = { 'idempotency-key': unique() };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => of(review, 'POST /reviews/{id}/publish', { headers })),
    );
    const done = answers.filter(({ status }) => status === 200);
    expect(done.length).toBeGreaterThan(0);
    for (const { status, json, text } of answers) {
      if (status === 200) expect(text).toBe(done[0]?.text);
      else expect(json.code).toBe('IDEMPOTENCY_IN_PROGRESS');
    }
    expect((await now(review)).version).toBe(2);
  });
});

it('validating tells all faults and stores nothing', async () => {
  const before = await backend.itemsOf('editorial');
  const wrong = { ...complete(), award: 'bronze', locales: { es: { title: 'Uno', slug: 'x' } } };
  const { status, json } = await ask('POST /reviews/validate', { body: wrong });
  expect(status).toBe(200);
  expect(json).toMatchObject({
    errors: [
      { path: '/award', code: 'NOT_ALLOWED' },
      { path: '/locales/es/slug', code: 'TOO_SHORT' },
    ],
    lacks: [],
    warnings: [],
  });
  const right = await ask('POST /reviews/validate', { body: complete({ testUnit: undefined }) });
  expect(right.json).toMatchObject({
    errors: [],
    lacks: [{ path: '/testUnit', code: 'REQUIRED' }],
    warnings: [{ path: '/locales/es/seo/description' }, { path: '/locales/en/seo/description' }],
  });
  expect(await backend.itemsOf('editorial')).toEqual(before);
});

it('where no approval is demanded nothing is submitted: no state will do', async () => {
  const answer = await of(await aDraft(), 'POST /reviews/{id}/submit');
  expect(refusal(answer)).toEqual([409, 'ILLEGAL_TRANSITION']);
  expect(answer.json).toMatchObject({ possibleStates: [] });
  expect(answer.json.detail).toMatch(/publish/);
});
