import sharp from 'sharp';
import type { HostileImage } from './HostileImage.ts';
import { jpegWith } from './jpegWith.ts';
import { quadrants } from './quadrants.ts';

const script = '<html><script>alert("PLANTED")</script></html>';
/** The end record of an empty ZIP archive: what unpackers look for, from the end of a file. */
const zip = Buffer.concat([Buffer.from('PK\x05\x06PLANTED'), Buffer.alloc(11)]);
const types = ['jpeg', 'png', 'webp', 'avif'] as const;

/** Files that are something else as well, something else entirely, or other than they are declared. */
export async function disguisedImages(): Promise<readonly HostileImage[]> {
  const files = Object.fromEntries(
    await Promise.all(types.map(async (type) => [type, await quadrants()[type]().toBuffer()])),
  ) as Record<(typeof types)[number], Buffer>;
  const unknown = (name: string, bytes: Buffer | string): HostileImage => ({
    name,
    contentType: 'image/jpeg',
    bytes: Buffer.from(bytes),
    expected: 'UNKNOWN_FORMAT',
  });
  return [
    ...types.flatMap((type): readonly HostileImage[] => [
      { name: type, contentType: `image/${type}`, bytes: files[type], expected: 'ready' },
      ...['HTML', 'ZIP'].map(
        (other): HostileImage => ({
          name: `${type} that is ${other} too`,
          contentType: `image/${type}`,
          bytes: Buffer.concat([files[type], other === 'ZIP' ? zip : Buffer.from(script)]),
          expected: 'ready',
        }),
      ),
      ...types
        .filter((declared) => declared !== type)
        .map(
          (declared): HostileImage => ({
            name: `${type} that is declared as ${declared}`,
            contentType: `image/${declared}`,
            bytes: files[type],
            expected: 'NOT_AS_DECLARED',
          }),
        ),
    ]),
    {
      name: 'JPEG with HTML in a comment',
      contentType: 'image/jpeg',
      bytes: jpegWith(files.jpeg, [0xfe, script]),
      expected: 'ready',
    },
    unknown('nothing', ''),
    unknown('two bytes', '\xff'),
    unknown('HTML', script),
    unknown(
      'SVG with a script',
      `<svg xmlns="http://www.w3.org/2000/svg" width="400">${script}</svg>`,
    ),
    unknown('PDF', '%PDF-1.7\n%PLANTED'),
    unknown('GIF', await quadrants().gif().toBuffer()),
    unknown('TIFF', await quadrants().tiff().toBuffer()),
    unknown('HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')),
    unknown('MP4', Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isomavc1', 'latin1')),
    unknown('SVG behind a comment', `<!-- ${'x'.repeat(500)} --><svg/>`),
    {
      name: 'the first bytes of a JPEG, then a TIFF',
      contentType: 'image/jpeg',
      bytes: Buffer.concat([files.jpeg.subarray(0, 3), await sharp(files.png).tiff().toBuffer()]),
      expected: 'DAMAGED',
    },
  ];
}
