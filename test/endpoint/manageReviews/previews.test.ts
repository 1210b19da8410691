import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import { refusal, slugOf, startEditorialDesk } from '../../support/editorialDesk.ts';
import { callsTo } from '../../support/endpoint.ts';
import { unique } from '../../support/reviewDesk.ts';
import { startSecrets } from '../../support/secretsManager.ts';

const secrets = await startSecrets();
const desk = await startEditorialDesk({
  AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url,
  PREVIEW_KEYS: secrets.arn,
});
const { of, patch, withdraw, read, aDraft, aPublished, bruno, carla, dora } = desk;
const getPreview = callsTo((await import('../../../functions/getPreview/handler.ts')).handler);

type Link = { readonly token: string; readonly version: number; readonly expiresAt: string };
const ask = (review: Review, sent = {}) => of(review, 'POST /reviews/{id}/preview-links', sent);
const link = async (review: Review, sent = {}) => (await ask(review, sent)).json as unknown as Link;
/** Whoever has the link, without a token of their own. */
const open = (token: string) => getPreview('GET /previews/{token}', { params: { token } });

afterEach(() => {
  vi.useRealTimers();
});

describe('POST /reviews/{id}/preview-links', () => {
  it('makes a link to the version of now, which it keeps', async () => {
    const draft = await aDraft();
    const answer = await ask(draft);
    const { token, version, expiresAt } = answer.json as unknown as Link;
    expect([answer.status, version]).toEqual([201, 1]);
    expect(answer.headers.location).toBe(`/previews/${token}`);
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now());
    const kept = await of(draft, 'GET /reviews/{id}/versions');
    expect(kept.json.items).toMatchObject([{ version: 1, state: 'draft' }]);
    const audit = await of(draft, 'GET /reviews/{id}/audit', { query: 'limit=1' });
    expect(audit.json.items).toMatchObject([{ action: 'review.previewLinked', note: expiresAt }]);
    expect((await desk.now(draft)).version).toBe(1);
  });

  it('is for the owner and for a chief editor', async () => {
    const draft = await aDraft();
    expect((await ask(draft, { as: carla })).status).toBe(201);
    expect(refusal(await ask(draft, { as: bruno }))).toEqual([404, 'REVIEW_NOT_FOUND']);
    expect(refusal(await ask(draft, { as: dora }))).toEqual([403, 'PERMISSION_DENIED']);
  });

  it('is not possible for what was withdrawn', async () => {
    const answer = await ask(await withdraw(await aPublished()));
    expect(refusal(answer)).toEqual([409, 'ILLEGAL_TRANSITION']);
    expect(answer.json).toMatchObject({ possibleStates: ['draft', 'in_review', 'published'] });
  });

  it('gives the same link again for the same key', async () => {
    const draft = await aDraft();
    const headers = { 'idempotency-key': unique() };
    const [first, again] = [await ask(draft, { headers }), await ask(draft, { headers })];
    expect(again).toMatchObject({ status: 201, text: first.text });
    expect(again.headers['idempotency-replayed']).toBe('true');
  });

  it.each([{ days: 0 }, { days: 1.5 }, { days: 1000 }, { locale: 'fr' }, { until: 'x' }])(
    'is refused with %j',
    async (body) => {
      expect(refusal(await ask(await aDraft(), { body }))).toEqual([422, 'INVALID_BODY']);
    },
  );
});

describe('GET /previews/{token}', () => {
  it('shows the version of the link to whoever has it, and to no machine', async () => {
    const draft = await aDraft();
    const { token } = await link(draft);
    await patch(draft, { award: 'silver', locales: { es: { title: 'Later' } } });
    const { status, headers, json } = await open(token);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    });
    expect(json).toMatchObject({ version: 1, award: 'gold', locales: draft.locales });
    expect(json).not.toHaveProperty('ownerId');
    expect((await read(slugOf(draft))).status).toBe(404);
  });

  it('shows one language where the link is to one', async () => {
    const draft = await aDraft();
    const { token } = await link(draft, { body: { locale: 'en' } });
    expect((await open(token)).json).toMatchObject({ locales: { en: draft.locales.en } });
    expect(Object.keys((await open(token)).json)).not.toContain('es');
  });

  it.each<[string, (review: Review) => Promise<unknown>]>([
    ['withdrawn', withdraw],
    ['removed', (review) => of(review, 'DELETE /reviews/{id}')],
  ])('is gone once the review is %s', async (_what, step) => {
    const review = await aPublished();
    const { token } = await link(review);
    await step(review);
    expect(refusal(await open(token))).toEqual([410, 'PREVIEW_GONE']);
  });

  it('stays gone when the review is published again', async () => {
    const review = await aPublished();
    const { token } = await link(review);
    await desk.publish(await withdraw(review));
    expect(refusal(await open(token))).toEqual([410, 'PREVIEW_GONE']);
  });

  it('tells nobody why a token opens nothing', async () => {
    const { token, expiresAt } = await link(await aDraft());
    const changed = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const wrong of ['x', 'a.b.c', changed, `${token}A`]) {
      expect(refusal(await open(wrong))).toEqual([404, 'PREVIEW_NOT_FOUND']);
    }
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(expiresAt) });
    expect(refusal(await open(token))).toEqual([404, 'PREVIEW_NOT_FOUND']);
  });
});
