import { type Answer, ApiProblem } from '@random-camera-reviews/client';
import { describe, expect, it } from 'vitest';
import { saveImage } from '../../../examples/portal/src/desk/pictures/saveImage.ts';

type Loaded = Answer<'getImage'>;

const image = (etag: string, words: object) =>
  ({ etag, body: { alt: {}, caption: {}, ...words } }) as unknown as Loaded;

/** An API that has an image, whose version is not what the editor saw where they differ. */
function api(now: Loaded) {
  const written: string[] = [];
  return {
    written,
    read: async () => now,
    write: async (ifMatch: string, patch: object) => {
      if (ifMatch !== now.etag) {
        throw new ApiProblem('STALE_VERSION', { status: 412, detail: 'It was changed meanwhile' });
      }
      written.push(JSON.stringify(patch));
      return image('"written"', {});
    },
  };
}

const known = image('"1"', { alt: { es: 'Un faro' }, credit: 'Ana' });
const patch = { alt: { es: 'Un faro rojo' } };

describe('saving words of an image', () => {
  it('writes them over the version that was seen', async () => {
    const ports = api(known);
    expect(await saveImage(known, patch, ports)).toMatchObject({ isRefused: false });
    expect(ports.written).toEqual(['{"alt":{"es":"Un faro rojo"}}']);
  });

  it.each([
    ['nobody wrote anything', { alt: { es: 'Un faro' }, credit: 'Ana' }],
    ['others wrote other words', { alt: { es: 'Un faro', en: 'A lighthouse' }, credit: 'Bea' }],
    ['the same was written already', { alt: { es: 'Un faro rojo' }, credit: 'Ana' }],
  ])('writes them again over a newer version where %s', async (_, words) => {
    const ports = api(image('"2"', words));
    expect(await saveImage(known, patch, ports)).toMatchObject({ isRefused: false });
    expect(ports.written).toHaveLength(1);
  });

  it('leaves what somebody else wrote at the same place', async () => {
    const now = image('"2"', { alt: { es: 'Una torre' } });
    const ports = api(now);
    expect(await saveImage(known, patch, ports)).toEqual({ image: now, isRefused: true });
    expect(ports.written).toEqual([]);
  });

  it('takes what is absent and what is emptied for the same', async () => {
    const ports = api(image('"2"', {}));
    expect(await saveImage(known, { credit: null }, ports)).toMatchObject({ isRefused: false });
  });

  it('throws every other problem', async () => {
    const failure = new ApiProblem('IMAGE_INVALID', { status: 422, detail: 'too long' });
    const write = () => Promise.reject(failure);
    await expect(saveImage(known, patch, { ...api(known), write })).rejects.toBe(failure);
  });
});
