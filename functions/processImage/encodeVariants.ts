import { createHash } from 'node:crypto';
import type { Sharp } from 'sharp';
import type { ProcessedImage } from '../shared/domain/Image.ts';
import { imageSettings } from './imageSettings.ts';
import { images } from './images.ts';

/** The image in one size and format, and the SHA-256 of its bytes in hexadecimal digits. */
export type ImageVariant = {
  readonly format: ProcessedImage['variants'][number]['format'];
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
  readonly hash: string;
};

const { avif, webp, jpeg } = imageSettings.encoders;

const encoders: Readonly<Record<ImageVariant['format'], (picture: Sharp) => Sharp>> = {
  avif: (picture) => picture.avif(avif),
  webp: (picture) => picture.webp(webp),
  // JPEG has no transparency: pages are white.
  jpeg: (picture) => picture.flatten({ background: '#fff' }).jpeg(jpeg),
};

/** Each width in every format, one after the other: side by side they would need memory for all. */
export async function encodeVariants(
  master: Buffer,
  widths: readonly number[],
): Promise<readonly ImageVariant[]> {
  const variants: ImageVariant[] = [];
  for (const width of widths) {
    const scaled = await scale(master, width);
    for (const format of ['avif', 'webp', 'jpeg'] as const) {
      const picture = encoders[format](images(scaled).keepIccProfile());
      const { data: bytes, info } = await picture.toBuffer({ resolveWithObject: true });
      const hash = createHash('sha256').update(bytes).digest('hex');
      variants.push({ format, width: info.width, height: info.height, bytes, hash });
    }
  }
  return variants;
}

const scale = (master: Buffer, width: number): Promise<Buffer> =>
  images(master).resize({ width }).keepIccProfile().png({ compressionLevel: 0 }).toBuffer();
