import * as v from 'valibot';
import { Image } from '../shared/domain/Image.ts';
import { ImageUse } from '../shared/domain/ImageUse.ts';
import { inEachLocale, type Locale } from '../shared/domain/Locale.ts';
import { Picture, pictureOf } from '../shared/domain/Picture.ts';

const inLocales = inEachLocale(v.string());

/** An image of a preview: also one that cannot be published yet, and one that is not there any more. */
export const PreviewImage = v.strictObject({
  ...ImageUse.entries,
  state: v.picklist([...Image.entries.state.options, 'removed']),
  alt: inLocales,
  caption: inLocales,
  credit: Image.entries.credit,
  /** Where it is ready. */
  picture: v.optional(Picture),
});
export type PreviewImage = v.InferOutput<typeof PreviewImage>;

/** @param shown the languages of the preview. */
export function previewImageOf(
  use: ImageUse,
  image: Image | undefined,
  shown: readonly Locale[],
): PreviewImage {
  if (!image) return { ...use, state: 'removed', alt: {}, caption: {} };
  const { state, alt, caption, credit } = image;
  const among = (words: Image['alt']) =>
    Object.fromEntries(shown.flatMap((locale) => (words[locale] ? [[locale, words[locale]]] : [])));
  return {
    ...use,
    state,
    alt: among(alt),
    caption: among(caption),
    credit,
    picture: state === 'ready' ? pictureOf(image) : undefined,
  };
}
