import { afterAll, expect, it, vi } from 'vitest';
import { startCameraDesk } from '../support/cameraDesk.ts';
import { refusal } from '../support/editorialDesk.ts';
import { callsTo } from '../support/endpoint.ts';
import { unique } from '../support/reviewDesk.ts';
import { someWords } from '../support/reviews.ts';

const { aCamera, aPublished, withdraw, change, backend } = await startCameraDesk();
const read = callsTo((await import('../../functions/getContent/handler.ts')).handler);

// The card index asks for news once a second: the clock is turned by hand.
vi.useFakeTimers({ toFake: ['Date'] });
afterAll(() => void vi.useRealTimers());

/** What readers who come some time later see of a camera. */
async function ask(slug: string, query = '') {
  vi.setSystemTime(Date.now() + 1500);
  return read('GET /content/cameras/{slug}', { params: { slug }, query });
}

/** A camera with a review in Spanish and English, and one in Spanish. */
async function reviewed() {
  const camera = await aCamera();
  const first = await aPublished({ cameraId: camera.id });
  vi.setSystemTime(Date.now() + 1500);
  const es = someWords(`Otra ${unique()}`);
  const second = await aPublished({ cameraId: camera.id, locales: { es }, award: undefined });
  return { camera, first, second };
}

const reviewAt = (slug: string | undefined, locale: string) => ({
  ...{ slug, locale, title: expect.any(String), overall: 88 },
  ...{ authors: ['Ana Lima'], publishedAt: expect.any(String) },
});

it('shows a camera with its reviews in a language, the newest first, in one read', async () => {
  const { camera, first, second } = await reviewed();
  await ask(camera.slug);
  backend.dynamo.take();
  const { status, headers, json } = await read('GET /content/cameras/{slug}', {
    params: { slug: camera.slug },
  });
  expect(backend.dynamo.take().map(({ operation }) => operation)).toEqual(['GetItem']);
  expect(status).toBe(200);
  const { id, version, createdBy, createdAt, updatedAt, ...seen } = camera;
  expect(json).toEqual({
    camera: seen,
    reviews: [
      reviewAt(second.locales.es?.slug, 'es'),
      { ...reviewAt(first.locales.es?.slug, 'es'), award: 'gold' },
    ],
  });
  expect(headers).toMatchObject({
    'content-language': 'es',
    'cache-control': expect.stringMatching(/^public, max-age=30/),
    etag: expect.any(String),
  });
});

it('says so where there are reviews in other languages only', async () => {
  const { camera, first } = await reviewed();
  const { headers, json } = await ask(camera.slug, 'locale=pt-BR');
  expect(headers['content-language']).toBe('es, en');
  expect(json).toMatchObject({ camera: { slug: camera.slug }, reviews: [] });
  expect(json).toHaveProperty('otherLanguages.length', 3);
  const { headers: inEnglish, json: english } = await ask(camera.slug, 'locale=en');
  expect(inEnglish['content-language']).toBe('en');
  expect(english).toMatchObject({ reviews: [{ slug: first.locales.en?.slug }] });
  expect(english).not.toHaveProperty('otherLanguages');
});

it('shows a camera as it is after a change, at its new slug', async () => {
  const { camera } = await reviewed();
  const slug = `renamed-${unique()}`;
  await change(camera, { slug, specs: { weightG: 1 }, offers: [anOffer] });
  expect((await ask(slug)).json).toMatchObject({
    camera: { slug, specs: { weightG: 1 }, offers: [anOffer] },
    reviews: [{}, {}],
  });
  expect(refusal(await ask(camera.slug))).toEqual([404, 'CAMERA_NOT_FOUND']);
});

it('knows only cameras with a published review', async () => {
  const camera = await aCamera();
  expect(refusal(await ask(camera.slug))).toEqual([404, 'CAMERA_NOT_FOUND']);
  const review = await aPublished({ cameraId: camera.id });
  expect((await ask(camera.slug)).status).toBe(200);
  await withdraw(review);
  expect(refusal(await ask(camera.slug))).toEqual([404, 'CAMERA_NOT_FOUND']);
});

it.each([
  ['No_Slug', '', 'INVALID_PARAMETER', '/slug'],
  ['some-camera', 'locale=fr', 'INVALID_PARAMETER', '/locale'],
  ['some-camera', 'fields=slug', 'UNKNOWN_PARAMETER', '/fields'],
])('refuses %s?%s', async (slug, query, code, path) => {
  const answer = await ask(slug, query);
  expect(refusal(answer)).toEqual([400, code]);
  expect(answer.json.errors[0]?.path).toBe(path);
});

const anOffer = {
  seller: 'Foto Sur',
  url: 'https://shop.example/z6',
  price: { amount: 199_900, currency: 'USD' },
  condition: 'new',
  asOf: '2026-01-31',
};
