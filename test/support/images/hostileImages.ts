import { bombs } from './bombs.ts';
import { brokenImages } from './brokenImages.ts';
import { disguisedImages } from './disguisedImages.ts';
import { exifImages } from './exifImages.ts';
import type { HostileImage } from './HostileImage.ts';
import { secretiveImages } from './secretiveImages.ts';
import { unusualImages } from './unusualImages.ts';

/** The corpus, made in code: each file with what must become of it. */
export async function hostileImages(): Promise<readonly HostileImage[]> {
  const parts = await Promise.all(
    [disguisedImages, brokenImages, bombs, exifImages, secretiveImages, unusualImages].map((make) =>
      make(),
    ),
  );
  return parts.flat();
}
