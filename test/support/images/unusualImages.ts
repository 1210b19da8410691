import type { Sharp } from 'sharp';
import sharp from 'sharp';
import { avifWithCodePoints } from './avifWithCodePoints.ts';
import type { HostileImage } from './HostileImage.ts';
import { iccProfile } from './iccProfile.ts';
import { jpegWithProfile } from './jpegWithProfile.ts';
import { patch } from './patch.ts';
import { pngWith } from './pngWith.ts';
import { quadrants } from './quadrants.ts';
import { adobeRgb } from './spaces.ts';

type Type = 'jpeg' | 'png' | 'webp' | 'avif';

/** Kinds of our four formats that cameras hardly write, and programs do. */
const kinds: Readonly<Record<string, readonly [Type, (picture: Sharp) => Sharp]>> = {
  'JPEG in CMYK': ['jpeg', (picture) => picture.toColourspace('cmyk').jpeg()],
  'JPEG in CMYK with a profile': ['jpeg', (picture) => picture.withIccProfile('cmyk').jpeg()],
  'JPEG in grey': ['jpeg', (picture) => picture.greyscale().jpeg()],
  'JPEG in many scans': ['jpeg', (picture) => picture.jpeg({ progressive: true })],
  'PNG of 16 bits': ['png', (picture) => picture.toColourspace('rgb16').png()],
  'PNG of 16 bits in grey': ['png', (picture) => picture.toColourspace('grey16').png()],
  'PNG of a palette': ['png', (picture) => picture.png({ palette: true })],
  'PNG in seven passes': ['png', (picture) => picture.png({ progressive: true })],
  'PNG that is transparent': ['png', (picture) => picture.ensureAlpha(0).png()],
  'WebP without loss, half transparent': [
    'webp',
    (picture) => picture.ensureAlpha(0.5).webp({ lossless: true }),
  ],
  'AVIF of 10 bits': ['avif', (picture) => picture.avif({ bitdepth: 10 })],
};

const acTL = Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]);
/** BT.2100 by one of its curves: primaries, curve, matrix and range (ITU-T H.273). */
const hdr = (curve: number) => Buffer.from([9, curve, 0, 1]);

/** Pictures of kinds that have to be converted or refused, each with what becomes of it. */
export async function unusualImages(): Promise<readonly HostileImage[]> {
  const jpeg = await quadrants().jpeg().toBuffer();
  const png = await quadrants().png().toBuffer();
  const avif = await quadrants().avif().toBuffer();
  const frames = sharp([await quadrants().negate().png().toBuffer(), png], {
    join: { animated: true },
  });
  const broken = iccProfile(adobeRgb, 2.2, 'PLANTED').fill(0, 256);
  const refused = (
    name: string,
    type: Type,
    bytes: Buffer,
    expected: HostileImage['expected'],
  ): HostileImage => ({ name, contentType: `image/${type}`, bytes, expected });
  return [
    ...(await Promise.all(
      Object.entries(kinds).map(
        async ([name, [type, write]]): Promise<HostileImage> => ({
          name,
          contentType: `image/${type}`,
          bytes: await write(quadrants()).toBuffer(),
          expected: 'ready',
        }),
      ),
    )),
    refused('animated WebP', 'webp', await frames.webp().toBuffer(), 'ANIMATED'),
    refused('animated PNG', 'png', pngWith(png, ['acTL', acTL]), 'ANIMATED'),
    refused(
      'animated AVIF',
      'avif',
      patch(avif, 'ftypavif', 4, [...Buffer.from('avis')]),
      'ANIMATED',
    ),
    refused('PNG of HDR (PQ)', 'png', pngWith(png, ['cICP', hdr(16)]), 'UNKNOWN_FORMAT'),
    refused(
      'AVIF of HDR (HLG)',
      'avif',
      await avifWithCodePoints(quadrants(), 9, 18),
      'UNKNOWN_FORMAT',
    ),
    refused(
      'JPEG with a profile that cannot be used',
      'jpeg',
      jpegWithProfile(jpeg, broken),
      'DAMAGED',
    ),
  ];
}
