import { deflateSync } from 'node:zlib';
import type { HostileImage } from './HostileImage.ts';
import { jpegOfManyScans } from './jpegOfManyScans.ts';
import { patch } from './patch.ts';
import { pngChunk } from './pngChunk.ts';
import { pngWith } from './pngWith.ts';
import { quadrants } from './quadrants.ts';

const large = (width: number, height: number) => [
  ...[24, 16, 8, 0].map((bits) => (width >> bits) & 0xff),
  ...[24, 16, 8, 0].map((bits) => (height >> bits) & 0xff),
];

/** A grey PNG that announces a size and holds next to nothing. */
const pngOf = (width: number, height: number): Buffer =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk(['IHDR', Buffer.from([...large(width, height), 8, 0, 0, 0, 0])]),
    pngChunk(['IDAT', deflateSync(Buffer.alloc(1000))]),
    pngChunk(['IEND', '']),
  ]);

/** Small files that would be large in memory, or take long. */
export async function bombs(): Promise<readonly HostileImage[]> {
  const jpeg = await quadrants().jpeg().toBuffer();
  const avif = await quadrants().avif().toBuffer();
  const webp = await quadrants().webp({ lossless: true }).toBuffer();
  const png = await quadrants().png().toBuffer();
  const zeros = deflateSync(Buffer.alloc(64 * 1024 * 1024));
  const hostile = (
    name: string,
    type: 'jpeg' | 'png' | 'webp' | 'avif',
    bytes: Buffer,
    expected: HostileImage['expected'] = 'TOO_LARGE',
  ): HostileImage => ({ name, contentType: `image/${type}`, bytes, expected });
  return [
    hostile(
      'JPEG of 65,500 × 65,500',
      'jpeg',
      patch(jpeg, '\xff\xc0\0\x11', 5, [255, 220, 255, 220]),
    ),
    hostile('JPEG in 883 passes', 'jpeg', jpegOfManyScans(800, 800)),
    hostile('WebP of 16,383 × 16,383', 'webp', patch(webp, 'VP8L', 9, [0xfe, 0xbf, 0xff, 0x0f])),
    hostile('AVIF of 30,000 × 30,000', 'avif', patch(avif, 'ispe', 8, large(30_000, 30_000))),
    hostile('AVIF of 7,100 × 7,100', 'avif', patch(avif, 'ispe', 8, large(7100, 7100))),
    hostile('PNG of 20,001 × 400', 'png', pngOf(20_001, 400)),
    hostile('PNG of 400 × 20,001', 'png', pngOf(400, 20_001)),
    hostile('PNG of 10,100 × 10,000', 'png', pngOf(10_100, 10_000)),
    hostile('PNG of 10,000 × 10,000 that is not there', 'png', pngOf(10_000, 10_000), 'DAMAGED'),
    hostile('PNG of 319 × 240', 'png', pngOf(319, 240), 'TOO_SMALL'),
    hostile('PNG of 1 × 1', 'png', pngOf(1, 1), 'TOO_SMALL'),
    hostile('PNG of 4,000 × 320', 'png', pngOf(4000, 320), 'TOO_SMALL'),
    hostile(
      'PNG with 64 MiB of nothing as text',
      'png',
      pngWith(png, ['zTXt', Buffer.concat([Buffer.from('Comment\0\0'), zeros])]),
      'ready',
    ),
    hostile(
      'PNG with 64 MiB of nothing as profile',
      'png',
      pngWith(png, ['iCCP', Buffer.concat([Buffer.from('icc\0\0'), zeros])]),
      'ready',
    ),
  ];
}
