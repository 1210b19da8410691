/** Run as `node bare.ts <picture>`: the same variants as sharp's manual makes them, and nothing else. */

import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { imageSettings } from '../../../functions/processImage/imageSettings.ts';
import { spend } from '../spend.ts';

const { widths, encoders } = imageSettings;
sharp.concurrency(1);

const bytes = readFileSync(process.argv[2] ?? '');
await spend(async () => {
  for (const width of widths) {
    const resized = () => sharp(bytes).autoOrient().resize({ width });
    await resized().avif(encoders.avif).toBuffer();
    await resized().webp(encoders.webp).toBuffer();
    await resized().jpeg(encoders.jpeg).toBuffer();
  }
});
