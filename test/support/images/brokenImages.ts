import type { HostileImage } from './HostileImage.ts';
import { patch } from './patch.ts';
import { quadrants } from './quadrants.ts';

const types = ['jpeg', 'png', 'webp', 'avif'] as const;

/** Files that end too early, lie about their size, or are of a kind that no browser shows. */
export async function brokenImages(): Promise<readonly HostileImage[]> {
  const cut = await Promise.all(
    types.map(async (type): Promise<readonly HostileImage[]> => {
      const file = await quadrants()[type]().toBuffer();
      return [0.02, 0.5, 0.9].map((share) => ({
        name: `${type} of which ${share * 100} % are there`,
        contentType: `image/${type}`,
        bytes: file.subarray(0, Math.max(16, Math.floor(file.length * share))),
        expected: 'DAMAGED',
      }));
    }),
  );
  const jpeg = await quadrants().jpeg().toBuffer();
  const avif = await quadrants(400, 400).avif().toBuffer();
  const sof = '\xff\xc0\0\x11';
  const damaged = (name: string, type: (typeof types)[number], bytes: Buffer): HostileImage => ({
    name,
    contentType: `image/${type}`,
    bytes,
    expected: 'DAMAGED',
  });
  return [
    ...cut.flat(),
    damaged('JPEG of 12 bits', 'jpeg', patch(jpeg, sof, 4, [12])),
    damaged('JPEG without loss', 'jpeg', patch(jpeg, sof, 1, [0xc3])),
    damaged('JPEG that ends after a tenth of its rows', 'jpeg', patch(jpeg, sof, 5, [9, 96])),
    damaged(
      'AVIF that says it is smaller',
      'avif',
      patch(avif, 'ispe', 8, [0, 0, 1, 64, 0, 0, 1, 64]),
    ),
  ];
}
