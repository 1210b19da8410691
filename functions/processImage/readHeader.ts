import type { Metadata } from 'sharp';
import type { Image } from '../shared/domain/Image.ts';
import { type Colour, colourOf } from './colourOf.ts';
import { ImageRefusal } from './ImageRefusal.ts';
import { type ImageFormat, imageFormatOf } from './imageFormatOf.ts';
import { imageSettings } from './imageSettings.ts';
import { images } from './images.ts';
import { isAnimated } from './isAnimated.ts';
import { scansOf } from './scansOf.ts';

/** What a file says of itself, before a pixel is decoded. */
export type ImageHeader = {
  readonly format: ImageFormat;
  /** Upright. */
  readonly width: number;
  readonly height: number;
  readonly colour: Colour;
  readonly exif: Buffer | undefined;
};

/** @throws ImageRefusal for whatever is not what it is declared to be, or beyond our limits. */
export async function readHeader(
  bytes: Buffer,
  contentType: Image['contentType'],
): Promise<ImageHeader> {
  const format = imageFormatOf(bytes);
  if (!format) {
    throw new ImageRefusal('UNKNOWN_FORMAT', 'must be a JPEG, PNG, WebP or AVIF: export it as one');
  }
  if (contentType !== `image/${format}`) throw notAsDeclared(contentType, `image/${format}`);
  if (isAnimated(bytes, format)) throw severalPictures();
  const metadata = await metadataOf(bytes);
  if (metadata.mediaType !== contentType) throw notAsDeclared(contentType, metadata.mediaType);
  if ((metadata.pages ?? 1) > 1) throw severalPictures();
  const { width, height } = metadata.autoOrient;
  checkSize(width, height, imageSettings.mostPixels[format]);
  if (format === 'jpeg') checkScans(scansOf(bytes));
  const colour = colourOf(bytes, format, metadata);
  if (colour === 'hdr') {
    throw new ImageRefusal('UNKNOWN_FORMAT', 'is HDR or BT.2020: export it as sRGB or Display P3');
  }
  return { format, width, height, colour, exif: metadata.exif };
}

const notAsDeclared = (declared: string, found = 'something else'): ImageRefusal =>
  new ImageRefusal('NOT_AS_DECLARED', `is declared as ${declared}, but is ${found}`);

const severalPictures = (): ImageRefusal =>
  new ImageRefusal('ANIMATED', 'must be one picture, not an animation: export one frame');

const metadataOf = (bytes: Buffer): Promise<Metadata> =>
  images(bytes, { limitInputPixels: false })
    .metadata()
    .catch((cause) => {
      throw new ImageRefusal('DAMAGED', 'cannot be read: its header is damaged', { cause });
    });

function checkSize(width: number, height: number, mostPixels: number): void {
  const { most, least } = imageSettings;
  const size = `is ${width} × ${height} pixels:`;
  if (width > most.side || height > most.side || width * height > mostPixels) {
    throw new ImageRefusal(
      'TOO_LARGE',
      `${size} at most ${mostPixels / 1e6} megapixels are taken, and ${most.side} a side`,
    );
  }
  if (width < least.width) {
    throw new ImageRefusal('TOO_SMALL', `${size} it must be at least ${least.width} wide`);
  }
  if (Math.min(width, height) < least.shareOfLongSide * Math.max(width, height)) {
    throw new ImageRefusal('TOO_SMALL', `${size} one side may be ten times the other at most`);
  }
}

function checkScans(scans: number): void {
  const { most } = imageSettings;
  if (scans <= most.scans) return;
  throw new ImageRefusal(
    'TOO_LARGE',
    `is drawn in ${scans} passes: at most ${most.scans} are taken. Export it again`,
  );
}
