import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PreviewLink } from '../../functions/manageReviews/linkPreview.ts';
import type { Review } from '../../functions/shared/domain/Review.ts';
import { signPreview } from '../../functions/shared/previewToken.ts';
import { startCameraDesk } from '../support/cameraDesk.ts';
import { refusal, slugOf } from '../support/editorialDesk.ts';
import { callsTo } from '../support/endpoint.ts';
import { unique } from '../support/reviewDesk.ts';
import { startSecrets } from '../support/secretsManager.ts';

/** Beside the first steps of test/endpoint/manageReviews/previews.test.ts: keys, leaks, races. */
const secrets = await startSecrets();
const desk = await startCameraDesk({
  AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url,
  PREVIEW_KEYS: secrets.arn,
});
const { aDraft, aPublished, backend, of, patch, publish, withdraw } = desk;

type Handler = ReturnType<typeof callsTo>;
/** The functions that make links and open them, in environments that have seen no key yet. */
async function anotherEnvironment(): Promise<Handler> {
  vi.resetModules();
  const manageReviews = await import('../../functions/manageReviews/handler.ts');
  const getPreview = await import('../../functions/getPreview/handler.ts');
  const [making, opening] = [callsTo(manageReviews.handler), callsTo(getPreview.handler)];
  return (routeKey, ...sent) =>
    (routeKey.endsWith('/previews/{token}') ? opening : making)(routeKey, ...sent);
}
const here = await anotherEnvironment();

const linkWith = async (manage: Handler, { id }: Review, body: object = {}, headers = {}) => {
  const sent = { sub: desk.ana.sub, params: { id }, body, headers };
  const answer = await manage('POST /reviews/{id}/preview-links', sent);
  return { ...answer, link: answer.json as unknown as PreviewLink };
};
const tokenOf = async (review: Review, body: object = {}) =>
  (await linkWith(here, review, body)).link.token;
const openWith = (manage: Handler, token: string, headers = {}) =>
  manage('GET /previews/{token}', { params: { token }, headers });
const open = (token: string) => openWith(here, token);
const statusOf = async (token: string) => (await open(token)).status;

/** The parts of a token. */
const decoded = (token: string) =>
  token.split('.').map((part) => Buffer.from(part, 'base64url').toString());
const keyIdOf = (token: string): string => JSON.parse(decoded(token)[0] ?? '').kid;

afterEach(() => {
  vi.useRealTimers();
});

describe('a preview link', () => {
  it('shows its version however often the review changes, also once it is public', async () => {
    const draft = await aDraft();
    const token = await tokenOf(draft);
    const before = (await open(token)).json;
    const second = await patch(draft, { award: null, locales: { en: null } });
    await publish(await patch(second, { scores: { autofocus: { value: 1 } } }));
    expect((await open(token)).json).toEqual(before);
    expect(before).toMatchObject({ version: 1, award: 'gold', locales: draft.locales });
  });

  it('shows nothing of a draft but that version', async () => {
    const { id } = await aDraft();
    const draft = await patch(await desk.now({ id }), { award: 'silver' });
    const { text = '', json } = await open(await tokenOf(draft));
    expect(Object.keys(json).toSorted()).toEqual([
      'authors',
      'award',
      'camera',
      'coverage',
      'expiresAt',
      'images',
      'locales',
      'overall',
      'rubric',
      'scores',
      'testUnit',
      'version',
    ]);
    for (const secret of [id, desk.ana.sub, desk.ana.email, draft.updatedAt, 'createdBy', 'gold']) {
      expect(text).not.toContain(secret);
    }
  });

  it('agrees with the page, with the camera as it is', async () => {
    const camera = await desk.aCamera();
    const review = await aPublished({ cameraId: camera.id });
    const token = await tokenOf(review);
    await desk.change(camera, { model: 'Z6 IV' });
    const preview = (await open(token)).json as unknown as Record<string, object>;
    const page = (await desk.read(slugOf(review))).json as unknown as Record<string, object>;
    for (const field of ['authors', 'testUnit', 'scores', 'overall', 'coverage', 'award']) {
      expect(preview[field], field).toEqual(page[field]);
    }
    expect(preview.camera).toEqual(page.camera);
    expect(preview.camera).toMatchObject({ model: 'Z6 IV' });
    expect(page).toMatchObject((preview.locales as Record<string, object>).es ?? {});
    expect((page.rubric as { id?: string }).id).toBe(preview.rubric);
  });

  it('of a language shows that, and cannot be made of one that is not there', async () => {
    const draft = await patch(await aDraft(), { locales: { en: null } });
    const { json } = await open(await tokenOf(draft, { locale: 'es' }));
    expect(json).toMatchObject({ locales: { es: draft.locales.es } });
    const refused = await linkWith(here, draft, { locale: 'en' });
    expect(refusal(refused)).toEqual([422, 'REVIEW_INVALID']);
    expect(refused.json.errors).toMatchObject([{ path: '/locale' }]);
  });

  it('is good to its last second', async () => {
    const { link } = await linkWith(here, await aDraft(), { days: 2 });
    const end = Date.parse(link.expiresAt);
    expect(Math.abs(end - Date.now() - 2 * 86_400_000)).toBeLessThan(60_000);
    vi.useFakeTimers({ toFake: ['Date'], now: end - 1 });
    expect(await statusOf(link.token)).toBe(200);
    vi.setSystemTime(end);
    expect(refusal(await open(link.token))).toEqual([404, 'PREVIEW_NOT_FOUND']);
  });

  it('may be asked for its headers only, and is kept by nobody', async () => {
    const token = await tokenOf(await aDraft());
    const head = await here('HEAD /previews/{token}', { params: { token } });
    expect([head.status, head.text]).toEqual([200, undefined]);
    for (const { headers } of [head, await open(token), await open('x')]) {
      expect(headers['cache-control']).toBe('no-store');
      expect(headers).not.toHaveProperty('etag');
    }
    expect(head.headers['x-robots-tag']).toBe('noindex, nofollow');
  });

  it('is made of the version that a change leaves which comes meanwhile', async () => {
    const draft = await aDraft();
    let isFirst = true;
    backend.dynamo.state.meanwhile = async (operation) => {
      if (operation !== 'TransactWriteItems' || !isFirst) return;
      isFirst = false;
      await patch(draft, { award: 'silver' });
    };
    const { status, link } = await linkWith(here, draft);
    backend.dynamo.state.meanwhile = undefined;
    expect([status, link.version]).toEqual([201, 2]);
    expect((await open(link.token)).json).toMatchObject({ version: 2, award: 'silver' });
  });

  it('is one for one key, however many ask at once', async () => {
    const draft = await aDraft();
    const headers = { 'idempotency-key': unique() };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => linkWith(here, draft, {}, headers)),
    );
    const made = answers.filter(({ status }) => status === 201);
    expect(new Set(made.map(({ text }) => text)).size).toBe(1);
    expect(made.filter(({ headers }) => !headers['idempotency-replayed'])).toHaveLength(1);
    const audit = await of(draft, 'GET /reviews/{id}/audit');
    expect(audit.json.items).toHaveLength(2);
    const other = await linkWith(here, draft, { days: 2 }, headers);
    expect(refusal(other)).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });
});

describe('a preview link of a review', () => {
  const revoked = [410, 'PREVIEW_GONE'];

  it('that is withdrawn is revoked with all others, and stays so', async () => {
    const review = await aPublished();
    const tokens = [await tokenOf(review), await tokenOf(review, { locale: 'en', days: 30 })];
    const withdrawn = await withdraw(review);
    for (const token of tokens) expect(refusal(await open(token))).toEqual(revoked);
    const again = await publish(withdrawn);
    for (const token of tokens) expect(refusal(await open(token))).toEqual(revoked);
    expect(await statusOf(await tokenOf(again))).toBe(200);
  });

  it('that is removed is revoked, and once it has expired says no more than others', async () => {
    const draft = await aDraft();
    const { link } = await linkWith(here, draft);
    await of(draft, 'DELETE /reviews/{id}');
    expect(refusal(await open(link.token))).toEqual(revoked);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(link.expiresAt) });
    expect(refusal(await open(link.token))).toEqual([404, 'PREVIEW_NOT_FOUND']);
  });
});

describe('whoever makes up a token', () => {
  /** An answer without what is new each time. */
  const told = ({ status, headers, json }: Awaited<ReturnType<typeof open>>) => {
    const { instance, ...problem } = json as unknown as Record<string, unknown>;
    const { 'x-request-id': id, ...rest } = headers;
    return { status, headers: rest, problem };
  };

  it('is told the same, whatever it is, and the log tells them apart', async () => {
    const review = await aDraft();
    const real = await tokenOf(review);
    const [header = '', claims = '', signature = ''] = real.split('.');
    const preview = { reviewId: review.id, version: 1, epoch: 0 };
    const sign = (id: string) =>
      signPreview(preview, 7, { id, key: createSecretKey(randomBytes(48)) }, new Date()).token;
    const changed = Buffer.from((decoded(real)[1] ?? '').replace('"ver":1', '"ver":2'));
    const wrong: Readonly<Record<string, string>> = {
      'no token': 'x',
      'a long one': 'x'.repeat(5000),
      'no signature': `${header}.${claims}.`,
      'another signature': `${header}.${claims}.${signature.slice(0, -4)}AAAA`,
      'another version': `${header}.${changed.toString('base64url')}.${signature}`,
      'no algorithm': `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`,
      'a key of ours by name': sign(keyIdOf(real)),
      'a key that is not there': sign(randomUUID()),
    };
    const { length } = backend.log;
    const answers = [];
    for (const token of Object.values(wrong)) answers.push(told(await open(token)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({
      status: 404,
      problem: {
        code: 'PREVIEW_NOT_FOUND',
        detail: 'The preview link is not valid, or has expired',
      },
    });
    const faults = backend.log.slice(length).flatMap((line) => JSON.parse(line).fault ?? []);
    expect(faults).toEqual([
      'malformed',
      'malformed',
      'forged',
      'forged',
      'forged',
      'malformed',
      'forged',
      'unknownKey',
    ]);
  });

  it('reaches no table, and Secrets Manager no more than 20 times a minute', async () => {
    const environment = await anotherEnvironment();
    secrets.take();
    backend.dynamo.take();
    const preview = { reviewId: (await aDraft()).id, version: 1, epoch: 0 };
    backend.dynamo.take();
    for (let guess = 0; guess < 30; guess += 1) {
      const key = { id: randomUUID(), key: createSecretKey(randomBytes(48)) };
      const { token } = signPreview(preview, 7, key, new Date());
      expect((await openWith(environment, token)).status).toBe(404);
    }
    expect(backend.dynamo.take()).toEqual([]);
    // The last is for the current key, which stays good meanwhile.
    expect(secrets.take()).toHaveLength(20 + 1);
    expect((await openWith(environment, await tokenOf(await aDraft()))).status).toBe(200);
  });
});

describe('the token of a preview link', () => {
  it('is never in the log, neither of who makes it nor of who has it', async () => {
    const draft = await aDraft();
    const token = await tokenOf(draft);
    await open(token);
    await open(`${token}x`);
    await openWith(here, token, { 'x-forwarded-for': '1.2.3.4' });
    backend.dynamo.state.mood = 'refusing';
    const { status } = await here(
      'GET /previews/{token}',
      { params: { token } },
      { mayFail: true },
    );
    backend.dynamo.state.mood = 'well';
    await of(draft, 'DELETE /reviews/{id}');
    await open(token);
    expect(status).toBe(500);
    const log = backend.log.join('');
    expect(log).toContain('GET /previews/{token}');
    for (const part of token.split('.')) expect(log).not.toContain(part);
  });

  it('says no more than what it is a link to', async () => {
    const draft = await aDraft();
    const [header, claims] = decoded(await tokenOf(draft, { locale: 'es' }));
    expect(Object.keys(JSON.parse(header ?? ''))).toEqual(['alg', 'typ', 'kid']);
    expect(JSON.parse(claims ?? '')).toEqual({
      v: 1,
      sub: draft.id,
      ver: 1,
      loc: 'es',
      epoch: 0,
      exp: expect.any(Number),
    });
  });
});

describe('the keys of preview links', () => {
  const minutes = (count: number) => count * 60_000;
  /** An environment whose clock a test moves on. */
  const anEnvironmentInTime = () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    return anotherEnvironment();
  };

  it('change without breaking a link that is out', async () => {
    const early = await anEnvironmentInTime();
    const draft = await aDraft();
    const keyOfLinkBy = async (manage: Handler) =>
      keyIdOf((await linkWith(manage, draft)).link.token);
    const first = (await linkWith(early, draft)).link.token;
    const id = await secrets.rotate();
    const late = await anotherEnvironment();
    const second = (await linkWith(late, draft)).link.token;
    expect(keyIdOf(second)).toBe(id);
    for (const manage of [early, late, await anotherEnvironment()]) {
      for (const token of [first, second]) {
        expect((await openWith(manage, token)).status).toBe(200);
      }
    }
    // Who signed with the key before takes the new one within five minutes.
    expect(await keyOfLinkBy(early)).toBe(keyIdOf(first));
    vi.setSystemTime(Date.now() + minutes(5));
    expect(await keyOfLinkBy(early)).toBe(id);
    expect((await openWith(early, first)).status).toBe(200);
  });

  it('that are revoked open nothing any more, within an hour', async () => {
    const early = await anEnvironmentInTime();
    const { token } = (await linkWith(early, await aDraft())).link;
    await openWith(early, token);
    await secrets.rotate();
    await secrets.revoke(keyIdOf(token));
    expect((await openWith(early, token)).status).toBe(200);
    expect((await openWith(await anotherEnvironment(), token)).status).toBe(404);
    vi.setSystemTime(Date.now() + minutes(60));
    expect(refusal(await openWith(early, token))).toEqual([404, 'PREVIEW_NOT_FOUND']);
  });

  it('are asked for once in a while, by each function', async () => {
    const there = await anotherEnvironment();
    const draft = await aDraft();
    secrets.take();
    const { token } = (await linkWith(there, draft)).link;
    for (const _ of [1, 2, 3]) await openWith(there, token);
    await linkWith(there, draft);
    expect(secrets.take()).toEqual(['GetSecretValue', 'GetSecretValue']);
  });
});

describe('the cost of a preview', () => {
  const callsOf = () =>
    backend.dynamo
      .take()
      .map(({ operation, items }) => (items ? `${operation} ${items}` : operation));

  it('is two reads and a write to make a link, and three reads to open it', async () => {
    const draft = await aDraft();
    backend.dynamo.take();
    const token = await tokenOf(draft);
    expect(callsOf()).toEqual(['GetItem', 'GetItem', 'TransactWriteItems 3']);
    await open(token);
    expect(callsOf()).toEqual(['GetItem', 'GetItem', 'GetItem']);
  });
});
