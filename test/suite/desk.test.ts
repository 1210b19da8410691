import { describe, expect, it } from 'vitest';
import { aCompleteReview } from '../support/reviews.ts';
import { call, has, newCamera, unique } from './client.ts';

/** Where the stage demands approval, only a chief editor publishes. */
const publisher = has('chief') ? 'chief' : 'editor';

/** A review in Spanish and English, as a draft of an editor. */
async function aDraft() {
  const { id: cameraId } = await newCamera();
  const slugs = { es: unique('analisis'), en: unique('review') };
  const { locales, ...review } = aCompleteReview({ cameraId });
  const words = Object.entries(slugs).map(([locale, slug]) => [
    locale,
    { ...(locales as Record<string, object>)[locale], slug },
  ]);
  const body = { ...review, locales: Object.fromEntries(words) };
  const { json, headers } = await call('POST', '/reviews', { as: 'editor', body });
  return { id: json.id as string, slugs, etag: headers.get('etag') ?? '' };
}

/** Who works on a review with the ETag of the last answer. */
function workOn(id: string, first: string) {
  let etag = first;
  return async (
    method: string,
    path = '',
    sent: { as?: 'editor' | 'chief'; body?: unknown } = {},
  ) => {
    const headers = { 'if-match': etag };
    const answer = await call(method, `/reviews/${id}${path}`, { as: 'editor', headers, ...sent });
    etag = answer.headers.get('etag') ?? etag;
    return answer;
  };
}

const page = (slug: string) => call('GET', `/content/${slug}`);
/** Reads of a stage may be a moment behind its writes. */
const expectStatus = (slug: string) => expect.poll(async () => (await page(slug)).status);

describe.runIf(has('editor'))('the life of a review', () => {
  it('goes from draft to publication, to another address, to withdrawal and removal', async () => {
    const { id, slugs, etag } = await aDraft();
    const work = workOn(id, etag);
    expect((await page(slugs.es)).status).toBe(404);

    const patched = await work('PATCH', '', { body: { award: 'silver' } });
    expect(patched).toMatchObject({ status: 200, json: { version: 2, award: 'silver' } });
    const published = await work('POST', '/publish', { as: publisher });
    expect(published).toMatchObject({ status: 200, json: { state: 'published', version: 3 } });
    await expectStatus(slugs.es).toBe(200);
    const before = await page(slugs.es);

    const slug = unique('otro');
    await work('PATCH', '', { body: { locales: { es: { slug, title: 'Otro' } } } });
    expect((await page(slugs.es)).text).toBe(before.text);
    await work('POST', '/publish', { as: publisher });
    await expectStatus(slugs.es).toBe(308);
    const { headers } = await page(slugs.es);
    expect(headers.get('location')).toBe(`/content/${slug}`);
    expect((await page(slug)).json).toMatchObject({
      title: 'Otro',
      award: 'silver',
      alternates: [{ locale: 'en', slug: slugs.en }],
    });

    expect((await work('POST', '/withdraw')).json).toMatchObject({ state: 'withdrawn' });
    for (const gone of [slug, slugs.es, slugs.en]) await expectStatus(gone).toBe(410);
    const listed = async () => (await call('GET', '/content?locale=es&limit=100')).text;
    await expect.poll(listed).not.toContain(slug);
    const audit = await call('GET', `/reviews/${id}/audit`, { as: 'editor' });
    expect(audit.json.items.map(({ action }: { action: string }) => action)).toEqual([
      'review.withdrawn',
      'review.published',
      'review.changed',
      'review.published',
      'review.changed',
      'review.created',
    ]);

    expect((await work('DELETE')).status).toBe(204);
    expect((await call('GET', `/reviews/${id}`, { as: 'editor' })).status).toBe(404);
    await expectStatus(slug).toBe(410);
  });

  it('has a version that another change makes stale', async () => {
    const { id, etag } = await aDraft();
    const body = { award: 'silver' };
    const [first, second] = [workOn(id, etag), workOn(id, etag)];
    expect((await first('PATCH', '', { body })).status).toBe(200);
    const late = await second('PATCH', '', { body });
    expect(late).toMatchObject({ status: 412, json: { code: 'STALE_VERSION' } });
    expect(late.headers.get('etag')).toBe('"2"');
    expect((await second('PATCH', '', { body })).status).toBe(200);
    const blind = await call('PATCH', `/reviews/${id}`, { as: 'editor', body });
    expect(blind).toMatchObject({ status: 428, json: { code: 'PRECONDITION_REQUIRED' } });
    await second('DELETE');
  });

  it('is in the list of its editor, and its versions can be compared', async () => {
    const { id, etag } = await aDraft();
    const work = workOn(id, etag);
    await work('POST', '/publish', { as: publisher });
    await work('PATCH', '', { body: { locales: { en: { verdict: 'Second thoughts.' } } } });
    await expect
      .poll(
        async () => (await call('GET', '/reviews?owner=me&limit=5', { as: 'editor' })).json.items,
      )
      .toContainEqual(expect.objectContaining({ id, state: 'published', version: 3 }));
    const { json } = await call('GET', `/reviews/${id}/diff?from=2&to=3`, { as: 'editor' });
    expect(json.changes).toMatchObject([{ path: '/locales/en/verdict', to: 'Second thoughts.' }]);
    const restored = await work('POST', '/restore', { body: { version: 2 } });
    expect(restored).toMatchObject({ status: 200, json: { version: 4, state: 'published' } });
    await work('DELETE');
  });
});
