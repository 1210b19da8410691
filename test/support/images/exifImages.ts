import { exifBlock } from './exifBlock.ts';
import type { HostileImage } from './HostileImage.ts';
import { jpegWith } from './jpegWith.ts';
import { patch } from './patch.ts';
import { pngWith } from './pngWith.ts';
import { quadrants } from './quadrants.ts';

/** Tags of which each announces four billion numbers, beginning at the block's first byte. */
function boastful(tags: number): Buffer {
  const block = Buffer.alloc(10 + 12 * tags);
  block.write('II*\0', 'latin1');
  block.writeUInt32LE(8, 4);
  block.writeUInt16LE(tags, 8);
  for (let i = 0; i < tags; i += 1) {
    const entry = 10 + 12 * i;
    block.writeUInt16LE((0x9000 + i) % 65_536, entry);
    block.writeUInt16LE(1, entry + 2);
    block.writeUInt32LE(0xffff_ffff, entry + 4);
  }
  return block;
}

/** A directory that names itself as the camera's directory, and ends nowhere. */
const endless = Buffer.from('II*\0\x08\0\0\0\xff\xff\x69\x87\x04\0\x01\0\0\0\x08\0\0\0', 'latin1');

const blocks: Readonly<Record<string, Buffer>> = {
  'four billion numbers in each of 5,400 tags': boastful(5400),
  'a directory that holds itself': endless,
  'values beyond its end': exifBlock({ camera: { 33434: [1, 2] } }).subarray(0, 40),
  'a directory beyond its end': Buffer.from('MM\0*\xff\xff\xff\xf0\0\0\0\0', 'latin1'),
  'four bytes': Buffer.from('MM\0*', 'latin1'),
  nothing: Buffer.alloc(0),
  'the largest segment': exifBlock({ camera: { 37500: Buffer.alloc(65_000, 'PLANTED') } }),
  'scripts for names': exifBlock({
    main: { 271: '<script>alert("PLANTED")</script>', 272: '"><img src=x onerror=PLANTED>' },
    camera: { 42036: "javascript:alert('PLANTED')" },
  }),
  'half of UTF-16 for a name': patch(
    exifBlock({ main: { 271: 'half' } }),
    'half',
    0,
    [0xd8, 0xd9, 0xff, 0xfe],
  ),
  'fractions of zero': exifBlock({ camera: { 33434: [1, 0], 33437: [0, 0], 37386: [0, 1] } }),
};

/** Notes of a camera that do harm to whoever believes them. All are pictures that readers may see. */
export async function exifImages(): Promise<readonly HostileImage[]> {
  const jpeg = await quadrants().jpeg().toBuffer();
  const png = await quadrants().png().toBuffer();
  return [
    ...Object.entries(blocks).map(
      ([what, block]): HostileImage => ({
        name: `EXIF with ${what}`,
        contentType: 'image/jpeg',
        bytes: jpegWith(jpeg, [0xe1, Buffer.concat([Buffer.from('Exif\0\0'), block])]),
        expected: 'ready',
      }),
    ),
    {
      name: 'PNG with 65,000 such tags, and 8 MiB behind',
      contentType: 'image/png',
      bytes: pngWith(png, ['eXIf', Buffer.concat([boastful(65_000), Buffer.alloc(8 << 20)])]),
      expected: 'ready',
    },
  ];
}
