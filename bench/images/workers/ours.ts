/** Run as `node ours.ts <picture>`: the function's own way from a file to all variants. */

import { readFileSync } from 'node:fs';
import { processImage } from '../../../functions/processImage/processImage.ts';
import { spend } from '../spend.ts';

const bytes = readFileSync(process.argv[2] ?? '');
await spend(async () => {
  const outcome = await processImage(bytes, 'image/jpeg');
  if ('rejection' in outcome) throw new Error(outcome.rejection.message);
});
