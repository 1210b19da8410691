import sharp from 'sharp';
import { thumbHashToAverageRGBA } from 'thumbhash';
import { describe, expect, it } from 'vitest';
import { processImage } from '../../../functions/processImage/processImage.ts';
import type { Image } from '../../../functions/shared/domain/Image.ts';
import { exifBlock } from '../../support/images/exifBlock.ts';
import { jpegWith } from '../../support/images/jpegWith.ts';
import { blue, green, quadrants, type Rgb, red, yellow } from '../../support/images/quadrants.ts';

const processed = async (bytes: Buffer, type: Image['contentType'] = 'image/jpeg') => {
  const outcome = await processImage(bytes, type);
  if ('rejection' in outcome) throw new Error(outcome.rejection.message);
  return outcome;
};

describe('processImage', () => {
  it('makes every width in every format, in the shape of the original', async () => {
    const { width, height, variants } = await processed(
      await quadrants(700, 350).jpeg().toBuffer(),
    );

    expect({ width, height }).toEqual({ width: 700, height: 350 });
    expect(
      variants.map((variant) => `${variant.width}x${variant.height} ${variant.format}`),
    ).toEqual(
      ['320x160', '640x320', '700x350'].flatMap((size) =>
        ['avif', 'webp', 'jpeg'].map((format) => `${size} ${format}`),
      ),
    );
    for (const { bytes, format } of variants) {
      expect((await sharp(bytes).metadata()).mediaType).toBe(`image/${format}`);
    }
  });

  it('makes the same bytes of the same file, with a hash for each', async () => {
    const file = await quadrants().png().toBuffer();
    const hashes = async () =>
      (await processed(file, 'image/png')).variants.map(({ hash }) => hash);

    const first = await hashes();

    expect(first).toEqual(await hashes());
    expect(new Set(first).size).toBe(3);
    expect(first[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives a placeholder of the same colour', async () => {
    const grey: Rgb = [90, 120, 150];
    const { placeholder } = await processed(
      await quadrants(320, 240, [grey, grey, grey, grey]).jpeg().toBuffer(),
    );

    const { r, g, b } = thumbHashToAverageRGBA(Buffer.from(placeholder, 'base64'));
    [r, g, b].forEach((value, i) => {
      expect(Math.abs(255 * value - (grey[i] ?? 0))).toBeLessThan(6);
    });
  });

  it('puts what is transparent on white where a format has no transparency', async () => {
    const file = await quadrants().ensureAlpha(0).png().toBuffer();
    const { variants } = await processed(file, 'image/png');

    const jpeg = variants.find(({ format }) => format === 'jpeg');
    expect((await sharp(jpeg?.bytes).stats()).channels.map(({ mean }) => Math.round(mean))).toEqual(
      [255, 255, 255],
    );
  });
});

/** Where the four colours of the stored picture are seen, from the upper left around (CIPA DC-008, 4.6.4). */
const turns = [
  { orientation: 1, seen: [red, green, blue, yellow] },
  { orientation: 2, seen: [green, red, yellow, blue] },
  { orientation: 3, seen: [blue, yellow, red, green] },
  { orientation: 4, seen: [yellow, blue, green, red] },
  { orientation: 5, seen: [red, yellow, blue, green] },
  { orientation: 6, seen: [yellow, red, green, blue] },
  { orientation: 7, seen: [blue, green, red, yellow] },
  { orientation: 8, seen: [green, blue, yellow, red] },
];

describe('a picture is upright', () => {
  it.each(turns)('with orientation $orientation', async ({ orientation, seen }) => {
    const exif = exifBlock({ main: { 274: orientation } });
    const jpeg = await quadrants(400, 360).jpeg().toBuffer();
    const file = jpegWith(jpeg, [0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif])]);

    const { width, height, variants } = await processed(file);

    expect([width, height]).toEqual(orientation < 5 ? [400, 360] : [360, 400]);
    for (const { bytes } of variants) expect(await corners(bytes)).toEqual(seen);
  });
});

/** The colour of each corner, as the one of the four that is nearest. */
async function corners(bytes: Buffer): Promise<readonly (Rgb | undefined)[]> {
  const { data, info } = await sharp(bytes)
    .resize(4, 4, { fit: 'fill', kernel: 'nearest' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [0, 3, 15, 12].map((pixel) => {
    const found = data.subarray(pixel * info.channels);
    const distance = (colour: Rgb) =>
      Math.hypot(...colour.map((value, i) => value - (found[i] ?? 0)));
    return [red, green, blue, yellow].toSorted((a, b) => distance(a) - distance(b))[0];
  });
}
