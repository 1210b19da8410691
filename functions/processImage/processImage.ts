import type { Image, ImageRejection, ProcessedImage } from '../shared/domain/Image.ts';
import { decode } from './decode.ts';
import { encodeVariants, type ImageVariant } from './encodeVariants.ts';
import { ImageRefusal } from './ImageRefusal.ts';
import { placeholderOf } from './placeholderOf.ts';
import { readExif } from './readExif.ts';
import { readHeader } from './readHeader.ts';
import { widthsFor } from './widthsFor.ts';

/** What an original becomes, before it has a place; or why it cannot be used, for its editor. */
export type ImageOutcome =
  | (Omit<ProcessedImage, 'variants'> & { readonly variants: readonly ImageVariant[] })
  | { readonly rejection: ImageRejection };

/**
 * Makes of an original what readers get: same pixels, nothing else of the file. The same file always
 * gives the same bytes. What it throws is no fault of the file: trying again may help.
 */
export async function processImage(
  bytes: Buffer,
  contentType: Image['contentType'],
): Promise<ImageOutcome> {
  try {
    const header = await readHeader(bytes, contentType);
    const { width, height } = header;
    const widths = widthsFor(header);
    const master = await decode(bytes, header, Math.max(...widths));
    return {
      width,
      height,
      exif: readExif(header.exif),
      placeholder: await placeholderOf(master),
      variants: await encodeVariants(master, widths),
    };
  } catch (error) {
    if (!(error instanceof ImageRefusal)) throw error;
    return { rejection: { code: error.code, message: error.message } };
  }
}
