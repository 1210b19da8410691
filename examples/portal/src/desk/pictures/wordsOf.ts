import type { ImagePatch } from './saveImage.ts';

/** What a patch would have written, for whoever wrote it. */
export const wordsOf = (patch: ImagePatch): string =>
  Object.values(patch)
    .flatMap((value) =>
      typeof value === 'object' && value !== null ? wordsOf(value) : `«${value ?? ''}»`,
    )
    .join(', ');
