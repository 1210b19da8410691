import type { components } from '@random-camera-reviews/client';

type Variants = NonNullable<components['schemas']['Image']['variants']>;

/** Sharp on a dense screen at the width of a card. */
const wanted = 640;

/** The smallest variant that is large enough, in the lightest format of that width. */
export function thumbnailOf(variants: Variants = []): Variants[number] | undefined {
  const byWidth = variants.toSorted((a, b) => a.width - b.width || a.bytes - b.bytes);
  return byWidth.find(({ width }) => width >= wanted) ?? byWidth.at(-1);
}
