import { parse } from 'valibot';
import { ImageId } from '../domain/Image.ts';
import type { VariantContent } from '../ports.ts';

/** The key of every object is made here. */

/** The original of an image, as it was uploaded. */
export const uploadKey = (id: ImageId): string => `uploads/${id}`;

/** The image of an original. @throws Error for a key that is none of ours. */
export const imageIdOfUpload = (key: string): ImageId =>
  parse(ImageId, key.startsWith('uploads/') ? key.slice('uploads/'.length) : undefined);

/** What the keys of all variants of an image begin with. */
export const variantsPrefix = (id: ImageId): string => `media/${id}/`;

/** A variant, and after a slash the path of its address. 128 bits of its hash tell it from others. */
export const variantKey = (
  id: ImageId,
  { hash, width, format }: Pick<VariantContent, 'hash' | 'width' | 'format'>,
): string => `${variantsPrefix(id)}${hash.slice(0, 32)}-${width}.${format}`;
