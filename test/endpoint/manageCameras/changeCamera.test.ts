import { describe, expect, it } from 'vitest';
import type { Camera } from '../../../functions/shared/domain/Camera.ts';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import { startCameraDesk } from '../../support/cameraDesk.ts';
import { aNewCamera } from '../../support/cameras.ts';
import { ulidOf } from '../../support/clock.ts';
import { faultsOf, refusal, slugOf } from '../../support/editorialDesk.ts';
import { unique, withAtMost } from '../../support/reviewDesk.ts';

const desk = await startCameraDesk();
const { ask, change, aCamera, aDraft, aPublished, backend, patch, publish, read } = desk;

describe('PATCH /cameras/{id}', () => {
  it('changes what the patch says, in the next version, and tells how many pages show it', async () => {
    const camera = await aCamera();
    const { status, headers, json } = await ask(camera, {
      specs: { weightG: null, batteryCipa: 390 },
      offers: null,
    });
    expect([status, headers.etag]).toEqual([200, '"2"']);
    const { weightG, ...specs } = aNewCamera().specs;
    const updatedAt = (await desk.camera(camera)).updatedAt;
    const changed = {
      ...camera,
      specs: { ...specs, batteryCipa: 390 },
      version: 2,
      updatedAt,
    };
    expect(json).toEqual({
      camera: changed,
      refreshed: { reviews: 0, pages: 0, isComplete: true },
    });
    expect(await desk.camera(camera)).toEqual(changed);
  });

  it('leaves an audit entry, what lists show, and nothing that waits', async () => {
    const camera = await aCamera();
    await change(camera, { availability: 'discontinued' });
    const [created, entry, head, ...others] = await backend.partition(`CAMERA#${camera.id}`);
    expect(created).toMatchObject({ action: 'camera.created' });
    expect(entry).toMatchObject({
      action: 'camera.changed',
      by: desk.ana.sub,
      role: 'editor',
      fromVersion: 1,
      toVersion: 2,
      requestId: expect.stringMatching(/^request-\d+$/),
    });
    expect(head).toMatchObject({
      sk: 'HEAD',
      version: 2,
      summary: { availability: 'discontinued', version: 2 },
    });
    expect(head).not.toHaveProperty('scheduleBucket');
    expect(head).not.toHaveProperty('scheduledFor');
    expect(others).toEqual([]);
  });

  it('takes part in the list as the newest change', async () => {
    const camera = await aCamera();
    await aCamera();
    await change(camera, { aliases: ['Z6'] });
    const { sub } = desk.ana;
    const { json } = await desk.cameras('GET /cameras', { sub, query: 'limit=1' });
    expect(json.items).toMatchObject([{ id: camera.id, version: 2 }]);
  });

  it('demands the version that the caller has seen', async () => {
    const camera = await aCamera();
    await change(camera, { aliases: ['one'] });
    const missing = await ask(camera, { aliases: [] }, {});
    expect(refusal(missing)).toEqual([428, 'PRECONDITION_REQUIRED']);
    const stale = await ask(camera, { aliases: [] });
    expect([...refusal(stale), stale.headers.etag]).toEqual([412, 'STALE_VERSION', '"2"']);
    const weak = await ask(camera, { aliases: [] }, { 'if-match': 'W/"2"' });
    expect(refusal(weak)).toEqual([412, 'STALE_VERSION']);
    const any = await ask(camera, { aliases: [] }, { 'if-match': '*' });
    expect([any.status, any.headers.etag]).toEqual([200, '"3"']);
    expect((await desk.camera(camera)).aliases).toEqual([]);
  });

  it('is for editors and chief editors, whoever recorded the camera', async () => {
    const camera = await aCamera();
    const first = { 'if-match': '"1"' };
    expect(refusal(await ask(camera, {}, first, desk.dora))).toEqual([403, 'PERMISSION_DENIED']);
    expect((await ask(camera, {}, first, desk.bruno)).status).toBe(200);
    expect((await ask(camera, {}, { 'if-match': '"2"' }, desk.carla)).status).toBe(200);
    expect((await desk.camera(camera)).createdBy).toBe(desk.ana.sub);
  });

  it.each<[string, unknown, number, string, readonly string[]]>([
    ['a list', [], 422, 'INVALID_BODY', [' INVALID']],
    ['a word', '"x"', 422, 'INVALID_BODY', [' INVALID']],
    ['an unknown field', { wings: 2 }, 422, 'CAMERA_INVALID', ['/wings UNKNOWN_FIELD']],
    [
      'an unknown spec',
      { specs: { iso: { base: 64 } } },
      422,
      'CAMERA_INVALID',
      ['/specs/iso/base UNKNOWN_FIELD'],
    ],
    ['another kind', { kind: 'lens' }, 422, 'CAMERA_INVALID', ['/kind NOT_ALLOWED']],
    ['a word that is a route', { slug: 'compare' }, 422, 'CAMERA_INVALID', ['/slug INVALID']],
  ])('refuses %s, and changes nothing', async (_what, body, status, code, faults) => {
    const camera = await aCamera();
    const before = await backend.partition(`CAMERA#${camera.id}`);
    const answer = await ask(camera, body);
    expect(refusal(answer)).toEqual([status, code]);
    expect(faultsOf(answer)).toEqual(faults);
    expect(await backend.partition(`CAMERA#${camera.id}`)).toEqual(before);
  });

  it('refuses a camera that is not there', async () => {
    const answer = await ask({ id: ulidOf(7) as Camera['id'], version: 1 }, {});
    expect(refusal(answer)).toEqual([404, 'CAMERA_NOT_FOUND']);
  });

  it('of 20 that race for one version lets one through', async () => {
    const camera = await aCamera();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, number) => ask(camera, { aliases: [`alias ${number}`] })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(19);
    expect((await desk.camera(camera)).version).toBe(2);
  });
});

describe('another slug of a camera', () => {
  const claims = (slug: string) => backend.partition(`CAMERA_SLUG#${slug}`);

  it('is claimed, and the one before is free', async () => {
    const [camera, other] = [await aCamera(), await aCamera()];
    const slug = `z-${unique()}`;
    expect((await change(camera, { slug })).camera.slug).toBe(slug);
    expect(await claims(slug)).toMatchObject([{ cameraId: camera.id }]);
    expect(await claims(camera.slug)).toEqual([]);
    expect((await change(other, { slug: camera.slug })).camera.slug).toBe(camera.slug);
  });

  it('that is taken is refused, and nothing changes', async () => {
    const [camera, other] = [await aCamera(), await aCamera()];
    const answer = await ask(camera, { slug: other.slug, brand: 'Canon' });
    expect([...refusal(answer), ...faultsOf(answer)]).toEqual([
      409,
      'SLUG_TAKEN',
      '/slug SLUG_TAKEN',
    ]);
    expect(await desk.camera(camera)).toEqual(camera);
    expect(await claims(camera.slug)).toHaveLength(1);
    expect(await claims(other.slug)).toMatchObject([{ cameraId: other.id }]);
  });

  it('is raced for by ten, and one gets it', async () => {
    const cameras = await Promise.all(Array.from({ length: 10 }, aCamera));
    const slug = `z-${unique()}`;
    const answers = await Promise.all(cameras.map((camera) => ask(camera, { slug })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)]);
    const [claim] = await claims(slug);
    const winner = cameras[answers.findIndex(({ status }) => status === 200)];
    expect(claim?.cameraId).toBe(winner?.id);
    const kept = await Promise.all(cameras.map(desk.camera));
    expect(kept.filter((camera) => camera.slug === slug)).toHaveLength(1);
  });
});

describe('the pages of a camera that is changed', () => {
  it('show it at once, in all languages, page and card, with another ETag', async () => {
    const camera = await aCamera();
    const reviews = await Promise.all([1, 2].map(() => aPublished({ cameraId: camera.id })));
    const [first] = reviews as [(typeof reviews)[0], ...typeof reviews];
    const before = await read(slugOf(first));
    const { refreshed } = await change(camera, { model: 'Z6 IV', specs: { weightG: 1 } });
    expect(refreshed).toEqual({ reviews: 2, pages: 4, isComplete: true });
    for (const review of reviews) {
      expect(await desk.modelsOf(review)).toEqual(['Z6 IV', 'Z6 IV']);
      expect(await desk.now(review)).toEqual(review);
    }
    const after = await read(slugOf(first));
    expect(after.headers.etag).not.toBe(before.headers.etag);
    // Beside the camera, only what is made of it.
    const [was, is] = [before, after].map(({ json }) => {
      const { camera, jsonLd, ...others } = json as unknown as Record<string, object>;
      return { camera, others };
    });
    expect(is?.others).toEqual(was?.others);
    expect(is?.camera).toEqual({
      ...was?.camera,
      model: 'Z6 IV',
      specs: { ...aNewCamera().specs, weightG: 1 },
    });
    expect(after.text).not.toContain(camera.model);
    expect(await desk.cardsOf(first)).toMatchObject([{ model: 'Z6 IV', cameraSlug: camera.slug }]);
  });

  it('of the versions that readers see, where the working copy moved on', async () => {
    const camera = await aCamera();
    const first = await aPublished({ cameraId: camera.id });
    const second = await patch(first, { locales: { en: { title: 'Second' } } });
    const third = await publish(second, { locales: ['en'] });
    await patch(third, { award: null, locales: { es: { title: 'Borrador' }, en: null } });
    const { refreshed } = await change(camera, { model: 'Z6 IV' });
    expect(refreshed).toEqual({ reviews: 1, pages: 2, isComplete: true });
    const [es, en] = [await read(slugOf(first)), await read(slugOf(first, 'en'))];
    expect(es.json).toMatchObject({
      title: first.locales.es?.title,
      award: 'gold',
      camera: { model: 'Z6 IV' },
      alternates: [{ locale: 'en', slug: slugOf(first, 'en') }],
    });
    expect(en.json).toMatchObject({ title: 'Second', camera: { model: 'Z6 IV' } });
  });

  it('are none of a draft, of what was withdrawn, and of what was removed', async () => {
    const camera = await aCamera();
    const draft = await aDraft({ cameraId: camera.id });
    const withdrawn = await desk.withdraw(await aPublished({ cameraId: camera.id }));
    const removed = await aPublished({ cameraId: camera.id });
    await desk.of(removed, 'DELETE /reviews/{id}');
    const before = await backend.itemsOf('content');
    const { refreshed } = await change(camera, { model: 'Z6 IV' });
    expect(refreshed).toEqual({ reviews: 0, pages: 0, isComplete: true });
    expect(await backend.itemsOf('content')).toEqual(before);
    expect(await desk.now(draft)).toEqual(draft);
    expect((await read(slugOf(withdrawn))).status).toBe(410);
    expect((await read(slugOf(removed))).status).toBe(410);
  });

  it('are led on from old addresses as before', async () => {
    const camera = await aCamera();
    const first = await aPublished({ cameraId: camera.id });
    const moved = await publish(await desk.rename(first, unique()));
    await change(camera, { model: 'Z6 IV' });
    const { status, headers } = await read(slugOf(first));
    expect([status, headers.location]).toEqual([308, `/content/${slugOf(moved)}`]);
    expect(await desk.modelsOf(moved)).toEqual(['Z6 IV', 'Z6 IV']);
  });

  it('show it from the first moment on when they are published later', async () => {
    const camera = await aCamera();
    const draft = await aDraft({ cameraId: camera.id });
    await change(camera, { model: 'Z6 IV' });
    expect(await desk.modelsOf(await publish(draft))).toEqual(['Z6 IV', 'Z6 IV']);
  });

  it('leave no trace on the review: neither a version nor an audit entry', async () => {
    const camera = await aCamera();
    const review = await aPublished({ cameraId: camera.id });
    const before = await backend.partition(`REVIEW#${review.id}`);
    await change(camera, { model: 'Z6 IV' });
    expect(await backend.partition(`REVIEW#${review.id}`)).toEqual(before);
  });
});

describe('the cost of a refresh', () => {
  const callsOf = () => backend.dynamo.take().map(({ operation }) => operation);
  const whole = ['GetItem', 'GetItem', 'TransactWriteItems', 'Query'];

  it('is two calls for each review that is public as it stands', async () => {
    const camera = await aCamera();
    for (const _ of [1, 2, 3]) await aPublished({ cameraId: camera.id });
    backend.dynamo.take();
    await change(camera, { model: 'Z6 IV' });
    const each = ['GetItem', 'TransactWriteItems'];
    expect(callsOf()).toEqual([...whole, ...each, ...each, ...each, 'UpdateItem']);
  });

  it('is one read more for each version that is not the working copy, and one for a draft', async () => {
    const camera = await aCamera();
    await patch(await aPublished({ cameraId: camera.id }), { award: null });
    backend.dynamo.take();
    const { camera: second } = await change(camera, { model: 'Z6 IV' });
    expect(callsOf()).toEqual([
      ...whole,
      ...['GetItem', 'GetItem', 'TransactWriteItems'],
      'UpdateItem',
    ]);
    await aDraft({ cameraId: camera.id });
    backend.dynamo.take();
    await change(second, { model: 'Z6 V' });
    expect(callsOf().filter((call) => call === 'GetItem')).toHaveLength(2 + 2 + 1);
  });

  it('lets 50 reviews of one camera be refreshed while the editor waits', async () => {
    const camera = await aCamera();
    const fifty = Array.from({ length: 50 }, (_, number) => number);
    const reviews = await withAtMost(4, fifty, () => aPublished({ cameraId: camera.id }));
    const { refreshed } = await change(camera, { model: 'Z6 IV' });
    // It would not be complete, had it taken longer than the handler gives it.
    expect(refreshed).toEqual({ reviews: 50, pages: 100, isComplete: true });
    for (const review of [reviews[0], reviews[49]]) {
      expect(await desk.modelsOf(review as Review)).toEqual(['Z6 IV', 'Z6 IV']);
    }
  });
});
