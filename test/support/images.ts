import { createHash } from 'node:crypto';
import { parse } from 'valibot';
import { Image, ImageId, type ProcessedImage } from '../../functions/shared/domain/Image.ts';
import { ulidOf } from './clock.ts';
import { editorId } from './editors.ts';

const declared = '2026-03-01T11:00:00.000Z';

/** What an editor says of a file. */
export const aNewImage = (changes: object = {}) => ({
  fileName: 'DSC_0001.jpg',
  contentType: 'image/jpeg',
  bytes: 8_000_000,
  sha256: createHash('sha256').update('DSC_0001.jpg').digest('hex'),
  ...changes,
});

/** An image that waits for its upload. */
export const anImage = (changes: Partial<Image> = {}): Image => ({
  ...parse(Image, {
    ...aNewImage(),
    id: parse(ImageId, ulidOf(5000)),
    ownerId: editorId(1),
    state: 'awaiting',
    version: 1,
    createdAt: declared,
    updatedAt: declared,
  }),
  ...changes,
});

export const aProcessedImage = (changes: Partial<ProcessedImage> = {}): ProcessedImage => ({
  width: 6048,
  height: 4032,
  exif: { make: 'NIKON CORPORATION', model: 'NIKON Z6_3', iso: 400, fNumber: 2.8 },
  placeholder: '1QcSHQRnh493V4dIh4eXh1h4kJUI',
  variants: [
    { width: 1280, height: 853, format: 'webp', bytes: 90_000, key: 'media/x/0a1b-1280.webp' },
  ],
  ...changes,
});
