import { describe, expect, it } from 'vitest';
import { aCompleteReview } from '../support/reviews.ts';
import { call, has, newCamera, publishReview, unique } from './client.ts';

const preview = (path: string) => call('GET', path);
/** Who publishes here. */
const publisher = has('chief') ? 'chief' : 'editor';
const firstVersion = { 'if-match': '"1"' };

/** A draft of an editor, and a link to it as it is. */
async function aLinkedDraft() {
  const { id: cameraId } = await newCamera();
  const locales = { es: { title: unique('borrador') } };
  const body = { ...aCompleteReview({ cameraId }), locales };
  const draft = (await call('POST', '/reviews', { as: 'editor', body })).json;
  const link = await call('POST', `/reviews/${draft.id}/preview-links`, { as: 'editor' });
  expect(link.status).toBe(201);
  return { draft, link: link.json };
}

describe.runIf(has('editor'))('a preview link', () => {
  it('shows its version to whoever has it, until the review is removed', async () => {
    const { draft, link } = await aLinkedDraft();
    const body = { award: 'silver', locales: { es: { title: 'Later' } } };
    const as = 'editor';
    await call('PATCH', `/reviews/${draft.id}`, { as, body, headers: firstVersion });

    const shown = await preview(link.path);
    expect(shown).toMatchObject({
      status: 200,
      json: { version: 1, award: 'gold', locales: draft.locales },
    });
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect(shown.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(shown.text).not.toContain(draft.ownerId);
    expect((await call('GET', `/content/${draft.locales.es.slug}`)).status).toBe(404);

    await call('DELETE', `/reviews/${draft.id}`, { as, headers: { 'if-match': '*' } });
    expect(await preview(link.path)).toMatchObject({ status: 410, json: { code: 'PREVIEW_GONE' } });
  });

  it('that is made up tells nothing', async () => {
    const { link } = await aLinkedDraft();
    const [header, claims] = link.token.split('.');
    const forged = `${header}.${claims}.${'A'.repeat(43)}`;
    for (const token of ['x', 'a.b.c', forged]) {
      expect(await preview(`/previews/${token}`)).toMatchObject({
        status: 404,
        json: { code: 'PREVIEW_NOT_FOUND' },
      });
    }
  });
});

describe.runIf(has('editor'))('a camera that is changed', () => {
  it('is shown as it is on the pages of its reviews', async () => {
    const { json: review } = await publishReview();
    const path = `/cameras/${review.cameraId}`;
    const body = { model: unique('Renamed'), specs: { weightG: null } };
    const before = await call('GET', `/content/${review.locales.es.slug}`);

    const refused = await call('PATCH', path, { as: 'editor', body });
    expect(refused).toMatchObject({ status: 428, json: { code: 'PRECONDITION_REQUIRED' } });
    const changed = await call('PATCH', path, { as: 'editor', body, headers: firstVersion });
    expect(changed).toMatchObject({
      status: 200,
      json: {
        camera: { version: 2, model: body.model },
        refreshed: { reviews: 1, pages: 2, isComplete: true },
      },
    });
    expect(changed.headers.get('etag')).toBe('"2"');
    const stale = await call('PATCH', path, { as: 'editor', body, headers: firstVersion });
    expect([stale.status, stale.headers.get('etag')]).toEqual([412, '"2"']);

    // Reads of a stage may be a moment behind its writes.
    const page = () => call('GET', `/content/${review.locales.es.slug}`);
    await expect.poll(async () => (await page()).json.camera.model).toBe(body.model);
    const after = await page();
    expect(after.json.camera.specs).not.toHaveProperty('weightG');
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    const list = () => call('GET', '/content?limit=1&locale=es');
    await expect.poll(async () => (await list()).json.items[0].model).toBe(body.model);
    const unchanged = await call('GET', `/reviews/${review.id}`, { as: publisher });
    expect(unchanged.json).toEqual(review);
  });
});
