import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, inject, it, vi } from 'vitest';
import { call, has, publishReview } from './client.ts';

const { api } = inject('suiteTarget');
/** Deployed, images are at an address of their own; on one machine they share that of the API. */
const isLocal = new URL(api).hostname === 'localhost';

/** A picture of light that changes: its rows differ, so that no encoder makes nothing of it. */
const photograph = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#235' } })
    .composite([
      {
        input: Buffer.from(
          `<svg width="${width}" height="${height}"><circle cx="60%" cy="40%" r="30%" fill="#fb4"/></svg>`,
        ),
      },
    ])
    .withExif({ IFD0: { Make: 'Nikon', Copyright: 'must not be kept' } })
    .jpeg()
    .toBuffer();

const announce = (bytes: Buffer, changes: object = {}) =>
  call('POST', '/images', {
    as: 'editor',
    body: {
      fileName: 'faro.jpg',
      contentType: 'image/jpeg',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...changes,
    },
  });

type Described = { readonly id: string; readonly version: number };
type Form = { readonly url: string; readonly fields: Readonly<Record<string, string>> };

/** As a browser does it. */
async function upload({ url, fields }: Form, bytes: Buffer): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(bytes)]), 'faro.jpg');
  return fetch(url, { method: 'POST', body: form });
}

const image = (id: string) => call('GET', `/images/${id}`, { as: 'editor' });

/** The image, once nothing is done with it any more. */
const processed = (id: string) =>
  vi.waitFor(
    async () => {
      const { json } = await image(id);
      expect(['ready', 'rejected']).toContain(json.state);
      return json;
    },
    { timeout: 60_000, interval: 250 },
  );

/** Published with a review, it is on the page, and stays as long as that. */
async function expectOnPage({ id, version }: Described): Promise<void> {
  const alt = { es: 'Un círculo', en: 'A circle' };
  const headers = { 'if-match': `"${version}"` };
  await call('PATCH', `/images/${id}`, { as: 'editor', headers, body: { alt } });
  const published = await publishReview({ images: [{ imageId: id, role: 'hero' }] });
  expect(published.status, published.text).toBe(201);
  const page = await call('GET', `/content/${published.json.locales.es.slug}`);
  expect(page.json.images).toMatchObject([{ role: 'hero', alt: alt.es, width: 900 }]);
  if (isLocal) expect((await fetch(`${api}${page.json.images[0].src}`)).status).toBe(200);
  const asked = { as: 'editor', headers: { 'if-match': '*' } } as const;
  expect((await call('DELETE', `/images/${id}`, asked)).json.code).toBe('IMAGE_IN_USE');
}

describe.skipIf(!has('editor'))('an image', () => {
  it('goes from the browser of an editor to those of readers', { timeout: 90_000 }, async () => {
    const bytes = await photograph(900, 600);
    const { json: announced, headers } = await announce(bytes);
    expect(headers.get('location')).toBe(`/images/${announced.imageId}`);
    expect((await upload(announced.upload, bytes)).status).toBeLessThan(300);

    const ready = await processed(announced.imageId);
    expect(ready).toMatchObject({
      state: 'ready',
      width: 900,
      height: 600,
      exif: { make: 'Nikon' },
    });
    expect(JSON.stringify(ready)).not.toContain('must not be kept');
    await expectOnPage(ready);
    const formats = new Set(ready.variants.map(({ format }: { format: string }) => format));
    expect(formats).toEqual(new Set(['avif', 'webp', 'jpeg']));
    if (!isLocal) return;
    for (const { key, format, width, bytes: size } of ready.variants) {
      const answer = await fetch(`${api}/${key}`);
      expect(answer.headers.get('content-type')).toBe(`image/${format}`);
      expect(answer.headers.get('cache-control')).toBe(
        'public, max-age=31536000, s-maxage=86400, immutable',
      );
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      const body = Buffer.from(await answer.arrayBuffer());
      expect(body).toHaveLength(size);
      expect((await sharp(body).metadata()).width).toBe(width);
    }
  });

  it('is what was announced, or S3 refuses it', async () => {
    const bytes = await photograph(64, 64);
    const { json } = await announce(bytes);
    const other = Buffer.from(bytes);
    other.writeUInt8(other.readUInt8(200) ^ 1, 200);
    expect((await upload(json.upload, other)).status).toBe(400);
    expect((await upload(json.upload, bytes.subarray(1))).status).toBe(400);
    const elsewhere = { ...json.upload.fields, key: 'uploads/elsewhere' };
    expect((await upload({ ...json.upload, fields: elsewhere }, bytes)).status).toBe(403);
    expect((await image(json.imageId)).json.state).toBe('awaiting');
  });

  it('is rejected with a reason when it is no image', { timeout: 90_000 }, async () => {
    const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    const { json } = await announce(bytes, { contentType: 'image/png' });
    expect((await upload(json.upload, bytes)).status).toBeLessThan(300);
    const { state, rejection, variants, version } = await processed(json.imageId);
    expect([state, variants]).toEqual(['rejected', undefined]);
    expect(rejection.message).toMatch(/\w/);
    const headers = { 'if-match': `"${version}"` };
    const removed = await call('DELETE', `/images/${json.imageId}`, { as: 'editor', headers });
    expect(removed.status).toBe(204);
    expect((await image(json.imageId)).status).toBe(404);
  });
});
