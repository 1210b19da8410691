import { describe, expect, it } from 'vitest';
import { aNewCamera } from '../support/cameras.ts';
import { aCompleteReview, aNewReview } from '../support/reviews.ts';
import { call, has, newCamera, publishReview, unique } from './client.ts';

describe.runIf(has('editor'))('an editor', () => {
  it('knows the own profile and what its role allows', async () => {
    const { status, json, headers } = await call('GET', '/me', { as: 'editor' });

    expect(status).toBe(200);
    expect(json).toMatchObject({ role: 'editor', status: 'active' });
    expect(json.permissions).toContain('reviews.create');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('records a camera and finds it again', async () => {
    const camera = await newCamera();
    const found = await call('GET', `/cameras/${camera.id}`, { as: 'editor' });

    expect(found.json).toEqual(camera);
    expect(found.headers.get('etag')).toBe('"1"');
    await expect
      .poll(async () => (await call('GET', '/cameras?limit=3', { as: 'editor' })).json.items)
      .toContainEqual(expect.objectContaining({ id: camera.id }));
  });

  it('cannot record the same camera twice', async () => {
    const body = aNewCamera({ model: unique('Twin') });
    const [first, second] = [
      await call('POST', '/cameras', { as: 'editor', body }),
      await call('POST', '/cameras', { as: 'editor', body }),
    ];
    expect(first.status).toBe(201);
    expect(second).toMatchObject({ status: 409, json: { code: 'SLUG_TAKEN' } });
  });

  it('keeps a draft that no reader can see', async () => {
    const camera = await newCamera();
    const title = unique('Draft');
    const body = aNewReview({ cameraId: camera.id, locales: { es: { title } } });
    const { status, json, headers } = await call('POST', '/reviews', { as: 'editor', body });

    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/reviews/${json.id}`);
    expect(headers.get('etag')).toBe('"1"');
    expect(json).toMatchObject({ state: 'draft', version: 1, coverage: 0 });
    expect((await call('GET', `/content/${json.locales.es.slug}`)).status).toBe(404);
  });

  it('gets the same answer to the same request with an Idempotency-Key', async () => {
    const camera = await newCamera();
    const body = aNewReview({ cameraId: camera.id, locales: { es: { title: unique('Once') } } });
    const request = { as: 'editor', body, headers: { 'idempotency-key': unique('key') } } as const;
    const first = await call('POST', '/reviews', request);
    const second = await call('POST', '/reviews', request);
    const other = await call('POST', '/reviews', {
      ...request,
      body: { ...body, award: 'gold' },
    });

    expect(first.headers.has('idempotency-replayed')).toBe(false);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second).toMatchObject({ status: 201, text: first.text });
    expect(other).toMatchObject({ status: 422, json: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  it('is told every fault at once', async () => {
    const body = {
      ...aCompleteReview({ cameraId: 'not-an-id' }),
      scores: { autofocus: { value: 101 }, taste: { value: 1 } },
      locales: { es: { title: '' }, fr: { title: 'Bonjour' } },
    };
    const { status, json } = await call('POST', '/reviews', { as: 'editor', body });

    expect(status).toBe(422);
    expect(json.errors.map((fault: { path: string }) => fault.path).sort()).toEqual([
      '/cameraId',
      '/locales/es/title',
      '/locales/fr',
      '/scores/autofocus/value',
      '/scores/taste',
    ]);
  });

  it('may not publish what lacks half of it', async () => {
    const camera = await newCamera();
    const { status, json } = await call('POST', '/reviews?publish=true', {
      as: has('chief') ? 'chief' : 'editor',
      body: aNewReview({ cameraId: camera.id, locales: { en: { title: unique('Half') } } }),
    });
    expect(status).toBe(422);
    expect(json.code).toBe('REVIEW_INCOMPLETE');
    expect(json.errors.map((fault: { path: string }) => fault.path)).toEqual(
      expect.arrayContaining(['/scores', '/testUnit', '/locales/en/body', '/locales/en/pros']),
    );
  });

  it.each([
    ['no JSON', '{', {}, 400, 'MALFORMED_JSON'],
    ['another media type', 'a=b', { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['more than 256 KiB', JSON.stringify('x'.repeat(262_144)), {}, 413, 'BODY_TOO_LARGE'],
    ['an empty key', '{}', { 'idempotency-key': 'a b' }, 400, 'INVALID_IDEMPOTENCY_KEY'],
  ])('is refused with %s', async (_what, body, headers, status, code) => {
    const answer = await call('POST', '/reviews', { as: 'editor', body, headers });
    expect(answer).toMatchObject({ status, json: { code } });
  });

  it('claims a slug for good', async () => {
    const { json } = await publishReview();
    const slug = json.locales.es.slug;
    const rival = await call('POST', '/reviews', {
      as: 'editor',
      body: aNewReview({ cameraId: json.cameraId, locales: { en: { title: 'Rival', slug } } }),
    });
    expect(rival).toMatchObject({ status: 409, json: { code: 'SLUG_TAKEN' } });
    expect(rival.json.errors[0].path).toBe('/locales/en/slug');
  });
});

describe.runIf(has('editor', 'admin'))('an admin', () => {
  it.each([
    ['POST', '/reviews'],
    ['POST', '/cameras'],
  ])('writes no content: %s %s', async (method, path) => {
    const answer = await call(method, path, { as: 'admin', body: {} });
    expect(answer).toMatchObject({ status: 403, json: { code: 'PERMISSION_DENIED' } });
  });

  it('invites, disables and enables an editor, whom an editor may not even see', async () => {
    const body = { email: `${unique('new')}@example.com`, name: 'Nora Paz', role: 'editor' };
    const invited = await call('POST', '/editors', { as: 'admin', body });
    expect(invited).toMatchObject({ status: 201, json: { ...body, status: 'invited' } });
    const path = invited.headers.get('location') ?? '';

    expect((await call('GET', path, { as: 'editor' })).status).toBe(404);
    expect((await call('POST', `${path}/disable`, { as: 'editor' })).status).toBe(403);
    expect((await call('POST', `${path}/disable`, { as: 'admin' })).json.status).toBe('disabled');
    expect((await call('GET', path, { as: 'admin' })).json.status).toBe('disabled');
    expect((await call('POST', `${path}/enable`, { as: 'admin' })).json.status).toBe('invited');
    const again = await call('POST', '/editors', { as: 'admin', body });
    expect(again).toMatchObject({ status: 409, json: { code: 'EDITOR_EXISTS' } });
  });

  it('cannot lock itself out', async () => {
    const { sub } = (await call('GET', '/me', { as: 'admin' })).json;
    const answer = await call('POST', `/editors/${sub}/disable`, { as: 'admin' });
    expect(answer).toMatchObject({ status: 403, json: { code: 'EDITOR_IS_SELF' } });
  });
});
