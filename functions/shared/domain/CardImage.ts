import * as v from 'valibot';
import type { PageImage } from './PageImage.ts';

/** The picture beside a page in a list. */
export const CardImage = v.strictObject({
  alt: v.string(),
  /** Of the original: for its proportions. */
  width: v.number(),
  height: v.number(),
  placeholder: v.string(),
  src: v.string(),
  /** WebP, which every browser of today knows. */
  srcset: v.optional(v.string()),
});

/** No list shows a wider one; and what most lists show, on most screens. */
const [mostWidth, usualWidth] = [960, 640];

/** The hero, or the first. */
export function cardImageOf(
  images: readonly PageImage[],
): v.InferOutput<typeof CardImage> | undefined {
  const image = images.find(({ role }) => role === 'hero') ?? images[0];
  if (!image) return undefined;
  const { alt, width, height, placeholder } = image;
  const upTo = (most: number, format: string): readonly string[] =>
    (image.sources.find(({ type }) => type === format)?.srcset.split(', ') ?? []).filter(
      (candidate) => Number(/ (\d+)w$/.exec(candidate)?.[1]) <= most,
    );
  const [src = image.src] = upTo(usualWidth, 'image/jpeg').at(-1)?.split(' ') ?? [];
  const srcset = upTo(mostWidth, 'image/webp').join(', ');
  return { alt, width, height, placeholder, src, ...(srcset ? { srcset } : {}) };
}
