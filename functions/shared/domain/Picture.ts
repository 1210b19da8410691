import * as v from 'valibot';
import type { Image } from './Image.ts';

/**
 * An image as a browser chooses among its sizes and formats. Its addresses are paths, because what is
 * published does not depend on where images are served from.
 */
export const Picture = v.strictObject({
  /** Of the original: they keep the room free while the image loads. */
  width: v.number(),
  height: v.number(),
  /** A ThumbHash in base 64. */
  placeholder: v.string(),
  focalPoint: v.optional(v.strictObject({ x: v.number(), y: v.number() })),
  /** In the order in which a browser shall choose. */
  sources: v.array(v.strictObject({ type: v.string(), srcset: v.string() })),
  /** For browsers that know none of these formats, and for everything that is no browser. */
  src: v.string(),
});
export type Picture = v.InferOutput<typeof Picture>;

type Variant = NonNullable<Image['variants']>[number];

/** Best first. */
const formats = ['avif', 'webp', 'jpeg'] as const;
/** Wide enough for most readers. */
const usualWidth = 1280;

/** @returns undefined for an image that cannot be shown (yet). */
export function pictureOf({
  width,
  height,
  placeholder,
  focalPoint,
  variants = [],
}: Image): Picture | undefined {
  const narrowFirst = variants.toSorted((a, b) => a.width - b.width);
  const [smallest] = narrowFirst;
  if (!width || !height || !placeholder || !smallest) return undefined;
  const inFormat = (wanted: Variant['format']) =>
    narrowFirst.filter(({ format }) => format === wanted);
  const usual = inFormat('jpeg').findLast((each) => each.width <= usualWidth) ?? smallest;
  return {
    width,
    height,
    placeholder,
    ...(focalPoint ? { focalPoint } : {}),
    sources: formats.flatMap((format) => {
      const srcset = inFormat(format).map((each) => `${addressOf(each)} ${each.width}w`);
      return srcset.length > 0 ? [{ type: `image/${format}`, srcset: srcset.join(', ') }] : [];
    }),
    src: addressOf(usual),
  };
}

const addressOf = ({ key }: Variant): string => `/${key}`;
