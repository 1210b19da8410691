import * as v from 'valibot';
import type { Image } from './Image.ts';
import { ImageRole } from './ImageRole.ts';
import type { ImageUse } from './ImageUse.ts';
import type { Locale } from './Locale.ts';
import { Picture, pictureOf } from './Picture.ts';

/** An image of a page, with its words in the page's language. */
export const PageImage = v.strictObject({
  role: ImageRole,
  alt: v.string(),
  caption: v.optional(v.string()),
  credit: v.optional(v.string()),
  ...Picture.entries,
  /** How wide it is shown, where the portal does not know better. */
  sizes: v.string(),
});
export type PageImage = v.InferOutput<typeof PageImage>;

const inText = '(min-width: 48rem) 48rem, 100vw';

/** @returns undefined for an image that cannot be published in the language. */
export function pageImageOf(
  { role }: ImageUse,
  image: Image,
  locale: Locale,
): PageImage | undefined {
  const picture = pictureOf(image);
  const alt = image.alt[locale];
  if (!picture || !alt) return undefined;
  const sizes = role === 'hero' ? '100vw' : inText;
  return { role, alt, caption: image.caption[locale], credit: image.credit, ...picture, sizes };
}
