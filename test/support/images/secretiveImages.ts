import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { HostileImage } from './HostileImage.ts';
import { iccProfile } from './iccProfile.ts';
import { type JpegSegment, jpegWith } from './jpegWith.ts';
import { exifWithSecrets, xmpWithSecrets } from './planted.ts';
import { pngWith } from './pngWith.ts';
import { quadrants } from './quadrants.ts';
import { adobeRgb } from './spaces.ts';

const exif = Buffer.concat([Buffer.from('Exif\0\0'), exifWithSecrets()]);
const xmp = `http://ns.adobe.com/xap/1.0/\0${xmpWithSecrets}`;

/** IPTC in Photoshop's resources: a city, and a by-line. */
const iptc = Buffer.concat([
  Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x1c', 'latin1'),
  Buffer.from('\x1c\x02\x5a\0\x09PLANTED-A\x1c\x02\x50\0\x09PLANTED-B', 'latin1'),
]);

const profile = iccProfile(adobeRgb, 2.2, 'PLANTED 23.55 S 46.63 W');
const colour = Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), profile]);

const jpegPlaces: Readonly<Record<string, JpegSegment>> = {
  EXIF: [0xe1, exif],
  XMP: [0xe1, xmp],
  'extended XMP': [0xe1, `http://ns.adobe.com/xmp/extension/\0${'0'.repeat(40)}${xmpWithSecrets}`],
  IPTC: [0xed, iptc],
  'a comment': [0xfe, 'PLANTED 23.55 S 46.63 W'],
  'a colour profile': [0xe2, colour],
  'a FlashPix segment': [0xe2, Buffer.concat([Buffer.from('FPXR\0'), exif])],
  'a segment of its own maker': [0xe5, 'PLANTED by a maker'],
};

/** Places, names and serial numbers wherever a file can hide them. All are pictures that readers may see. */
export async function secretiveImages(): Promise<readonly HostileImage[]> {
  const jpeg = await quadrants().jpeg().toBuffer();
  const png = await quadrants().png().toBuffer();
  const full = jpegWith(jpeg, ...Object.values(jpegPlaces));
  const png8 = pngWith(
    png,
    ['eXIf', exifWithSecrets()],
    ['iTXt', `XML:com.adobe.xmp\0\0\0\0\0${xmpWithSecrets}`],
    ['tEXt', 'Comment\0PLANTED 23.55 S 46.63 W'],
    ['zTXt', Buffer.concat([Buffer.from('Place\0\0'), deflateSync('PLANTED 23.55 S')])],
    ['iCCP', Buffer.concat([Buffer.from('PLANTED\0\0'), deflateSync(profile)])],
    ['prVt', 'PLANTED in a private chunk'],
  );
  const kept = () => sharp(full).keepMetadata();
  const files = {
    ...Object.fromEntries(
      Object.entries(jpegPlaces).map(([place, segment]) => [place, jpegWith(jpeg, segment)]),
    ),
    'all of these': full,
    'a second picture behind the first': Buffer.concat([full, full]),
  };
  const ready = (name: string, type: 'jpeg' | 'png' | 'webp' | 'avif', bytes: Buffer) =>
    ({ name, contentType: `image/${type}`, bytes, expected: 'ready' }) as const;
  return [
    ...Object.entries(files).map(([place, file]) =>
      ready(`JPEG: a place in ${place}`, 'jpeg', file),
    ),
    ready('PNG: a place in every chunk', 'png', png8),
    ready('WebP: a place in EXIF, XMP and profile', 'webp', await kept().webp().toBuffer()),
    ready('AVIF: a place in EXIF, XMP and profile', 'avif', await kept().avif().toBuffer()),
  ];
}
