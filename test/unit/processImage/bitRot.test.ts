import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processImage } from '../../../functions/processImage/processImage.ts';
import { quadrants } from '../../support/images/quadrants.ts';
import { secretiveImages } from '../../support/images/secretiveImages.ts';

const secretive = await secretiveImages();
const files = {
  jpeg: secretive.find(({ name }) => name.includes('all of these'))?.bytes,
  png: secretive.find(({ name }) => name.startsWith('PNG'))?.bytes,
  webp: await quadrants().webp().toBuffer(),
  avif: secretive.find(({ name }) => name.startsWith('AVIF'))?.bytes,
} as const;

describe('a file in which bytes are wrong', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('gets an outcome: %s', async (type) => {
    const file = files[type] ?? Buffer.alloc(0);
    const wrong = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(wrong, { minLength: 1, maxLength: 6 }), async (faults) => {
        const bytes = Buffer.from(file);
        for (const [at, value] of faults) bytes[at] = value;

        const outcome = await processImage(bytes, `image/${type}`);

        expect('rejection' in outcome || outcome.variants.length > 0).toBe(true);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});
