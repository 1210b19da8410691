import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { createClient, type Input, isProblem } from '../../client/src/index.ts';
import { aNewCamera } from '../support/cameras.ts';
import { aCompleteReview, someWords } from '../support/reviews.ts';
import { has, unique } from './client.ts';

const { api: origin, tokens } = inject('suiteTarget');
const accessToken = tokens.chief ?? tokens.editor ?? '';
const client = createClient({ origin, token: () => accessToken });

const brand = unique('Brand');
const newCamera = aNewCamera({ brand, model: unique('Model') }) as Input<'createCamera'>['body'];

function aNewReview() {
  const locales = { es: someWords(unique('Reseña')), en: someWords(unique('Review')) };
  return aCompleteReview({ locales }) as Input<'createReview'>['body'];
}
const alt = { es: 'Un faro', en: 'A lighthouse' };

async function aPicture(): Promise<File> {
  const image = sharp({ create: { width: 640, height: 480, channels: 3, background: '#a52' } });
  return new File([new Uint8Array(await image.png().toBuffer())], 'faro.png', {
    type: 'image/png',
  });
}

/** What a list shows, page by page; no more than so many. */
async function listed(
  query: NonNullable<Input<'listContent'>['query']>,
  most = Number.POSITIVE_INFINITY,
) {
  const cards = [];
  for await (const card of client.pages('listContent', { query })) {
    if (cards.push(card) === most) break;
  }
  return cards;
}

describe.skipIf(!has('editor'))('the typed client', () => {
  it('publishes a review as its README does', { timeout: 90_000 }, async () => {
    const file = await aPicture();
    const shown: unknown[] = [];
    const show = (what: unknown) => shown.push(what);

    const { body: camera } = await client.call('createCamera', { body: newCamera });
    const image = await client.uploadImage(file, { onProgress: (sent, all) => show(sent / all) });
    const path = { id: image.body.id };
    await client.call('changeImage', { path, ifMatch: image.etag ?? '*', body: { alt } });
    const images = [{ imageId: path.id, role: 'hero' as const }];
    const body = { ...aNewReview(), cameraId: camera.id, images };
    await client.call('createReview', { query: { publish: 'true' }, body });
    expect(shown).toEqual([1]);
    await expect
      .poll(() => listed({ brand: [brand], limit: 1 }))
      .toMatchObject([{ brand, image: { alt: alt.es } }]);
  });

  it('may repeat a conditional POST: with its key, a stale version is no conflict', async () => {
    const { body: camera } = await client.call('createCamera', {
      body: { ...newCamera, model: unique('Model') },
    });
    const body = { ...aNewReview(), cameraId: camera.id };
    const draft = await client.call('createReview', { body });
    const publish = {
      path: { id: draft.body.id },
      ifMatch: draft.etag ?? '',
      key: unique('key'),
      body: {},
    };
    const first = await client.call('publishReview', publish);
    const second = await client.call('publishReview', publish);
    expect([second.body, second.etag]).toEqual([first.body, first.etag]);
    const { key: _, ...other } = publish;
    const refused = await client.call('publishReview', other).catch((error) => error);
    expect(isProblem(refused, 'STALE_VERSION')).toBe(true);
    expect(refused.etag).toBe(first.etag);
  });

  it('goes through a list page by page, each card once', async () => {
    // Oldest first: what other tests published a moment ago comes last.
    const sort = 'publishedAt';
    const cards = await listed({ sort, limit: 3 }, 10);
    const { body } = await client.call('listContent', { query: { sort, limit: 10 } });
    expect(cards).toEqual(body.items);
    expect(new Set(cards.map(({ slug }) => slug)).size).toBe(cards.length);
  });

  it('says what the API refuses, and what API Gateway refuses by itself', async () => {
    const nowhere = { slug: unique('nowhere') };
    const missing = await client.call('getPage', { path: nowhere }).catch((error) => error);
    expect(isProblem(missing, 'CONTENT_NOT_FOUND')).toBe(true);
    const stranger = createClient({ origin, token: () => 'forged' });
    const refused = await stranger.call('getMe').catch((error) => error);
    expect(isProblem(refused, 'SIGN_IN_REQUIRED')).toBe(true);
  });
});
