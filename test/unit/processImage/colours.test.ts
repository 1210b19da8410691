import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { processImage } from '../../../functions/processImage/processImage.ts';
import type { Image } from '../../../functions/shared/domain/Image.ts';
import { avifWithCodePoints } from '../../support/images/avifWithCodePoints.ts';
import { type Colourants, iccProfile } from '../../support/images/iccProfile.ts';
import { jpegWithProfile } from '../../support/images/jpegWithProfile.ts';
import { type Curve, difference, type Lab, labOf, srgbCurve } from '../../support/images/labOf.ts';
import { pngWith } from '../../support/images/pngWith.ts';
import { quadrants, type Rgb } from '../../support/images/quadrants.ts';
import { adobeRgb, displayP3, proPhoto, srgb } from '../../support/images/spaces.ts';

type Colours = readonly [Rgb, Rgb, Rgb, Rgb];

/** Beyond sRGB in the spaces that they are used in, and within Display P3. */
const vivid: Colours = [
  [225, 40, 40],
  [90, 200, 80],
  [40, 50, 210],
  [230, 220, 60],
];
/** The same for ProPhoto, whose numbers stand for far stronger colours. */
const calm: Colours = [
  [180, 78, 55],
  [100, 165, 85],
  [90, 80, 150],
  [215, 205, 80],
];

const gamma22: Curve = (value) => value ** (Math.round(2.2 * 256) / 256);
const picture = (colours: Colours) => quadrants(320, 240, colours);

type Case = {
  readonly name: string;
  readonly type: Image['contentType'];
  readonly colours?: Colours;
  readonly from: Colourants;
  readonly curve?: Curve;
  readonly to: 'p3' | 'sRGB';
  readonly file: (colours: Colours) => Promise<Buffer>;
};

const jpegIn = (space: Colourants) => async (colours: Colours) =>
  jpegWithProfile(
    await picture(colours).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer(),
    iccProfile(space, 2.2, 'of a test'),
  );

const pngIn16Bits = (space: Colourants) => async (colours: Colours) =>
  pngWith(await picture(colours).toColourspace('rgb16').png().toBuffer(), [
    'iCCP',
    Buffer.concat([Buffer.from('icc\0\0'), deflateSync(iccProfile(space, 2.2, 'of a test'))]),
  ]);

const cases: readonly Case[] = [
  { name: 'Adobe RGB', type: 'image/jpeg', from: adobeRgb, to: 'p3', file: jpegIn(adobeRgb) },
  { name: 'Display P3', type: 'image/jpeg', from: displayP3, to: 'p3', file: jpegIn(displayP3) },
  {
    name: 'ProPhoto in 8 bits',
    type: 'image/jpeg',
    colours: calm,
    from: proPhoto,
    to: 'p3',
    file: jpegIn(proPhoto),
  },
  {
    name: 'ProPhoto in 16 bits',
    type: 'image/png',
    colours: calm,
    from: proPhoto,
    to: 'p3',
    file: pngIn16Bits(proPhoto),
  },
  { name: 'a profile like sRGB', type: 'image/jpeg', from: srgb, to: 'sRGB', file: jpegIn(srgb) },
  {
    name: 'no profile',
    type: 'image/png',
    from: srgb,
    curve: srgbCurve,
    to: 'sRGB',
    file: (colours) => picture(colours).png().toBuffer(),
  },
  {
    name: 'P3 by name in a PNG',
    type: 'image/png',
    from: displayP3,
    curve: srgbCurve,
    to: 'p3',
    file: async (colours) =>
      pngWith(await picture(colours).png().toBuffer(), ['cICP', Buffer.from([12, 13, 0, 1])]),
  },
  {
    name: 'P3 by name in an AVIF',
    type: 'image/avif',
    from: displayP3,
    curve: srgbCurve,
    to: 'p3',
    file: (colours) => avifWithCodePoints(picture(colours), 12, 13),
  },
];

describe('a picture looks the same', () => {
  it.each(cases)('$name, as $to', async ({ type, colours = vivid, from, curve, to, file }) => {
    const outcome = await processImage(await file(colours), type);

    if ('rejection' in outcome) throw new Error(outcome.rejection.message);
    expect(outcome.variants.map(({ format }) => format)).toEqual(['avif', 'webp', 'jpeg']);
    const expected = colours.map((colour) => labOf(colour, from, curve ?? gamma22));
    for (const { bytes } of outcome.variants) {
      const seen = await look(bytes, to);
      seen.forEach((lab, i) => {
        expect(difference(lab, expected[i] ?? [0, 0, 0])).toBeLessThan(3);
      });
    }
  });
});

/** How the middles of the four colours look, by the space that the file says it has. */
async function look(bytes: Buffer, space: 'p3' | 'sRGB'): Promise<readonly Lab[]> {
  expect((await sharp(bytes).metadata()).hasProfile).toBe(space === 'p3');
  const { data, info } = await sharp(bytes)
    .keepIccProfile()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.75, 0.75],
    [0.25, 0.75],
  ].map(([x = 0, y = 0]) => {
    const at =
      info.channels * (Math.floor(y * info.height) * info.width + Math.floor(x * info.width));
    const rgb: Rgb = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    return labOf(rgb, space === 'p3' ? displayP3 : srgb, srgbCurve);
  });
}
