import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { processImage } from '../../../functions/processImage/processImage.ts';
import { hostileImages } from '../../support/images/hostileImages.ts';
import { plantedBytes } from '../../support/images/planted.ts';

const corpus = await hostileImages();

describe('a hostile image', () => {
  it.each(corpus)(
    '$name: $expected',
    async ({ bytes, contentType, expected }) => {
      const outcome = await processImage(bytes, contentType);

      if ('rejection' in outcome) {
        expect(outcome.rejection).toEqual({
          code: expected,
          message: expect.stringMatching(/^\w.+/),
        });
        return;
      }
      expect(expected).toBe('ready');
      expect(outcome.variants.length).toBeGreaterThan(2);
      for (const variant of outcome.variants) await expectOnlyPixels(variant.bytes);
      expect(JSON.stringify({ ...outcome, variants: [] })).not.toContain('PLANTED');
    },
    8000,
  );
});

async function expectOnlyPixels(bytes: Buffer): Promise<void> {
  const { exif, xmp, iptc, tifftagPhotoshop, comments, icc } = await sharp(bytes).metadata();
  expect({ exif, xmp, iptc, tifftagPhotoshop, comments }).toEqual({});
  expect(icc?.length ?? 480).toBe(480);
  for (const planted of plantedBytes) expect(bytes.includes(planted)).toBe(false);
}
