import * as v from 'valibot';
import { EditorId } from './Editor.ts';
import { Instant, integerBetween, listOf, numberBetween, oneOf, text, Ulid } from './fields.ts';
import { inEachLocale } from './Locale.ts';

export const ImageId = v.pipe(Ulid, v.brand('ImageId'));
export type ImageId = v.InferOutput<typeof ImageId>;

/** The largest original: a JPEG of 60 megapixels at full quality has about 25 MiB. */
const mostImageBytes = 30 * 1024 * 1024;

/** What an editor says of a file before it is uploaded: nothing else is taken, then or later. */
export const NewImage = v.strictObject({
  /** As it is called where it comes from: shown to editors only, and never part of an address. */
  fileName: v.pipe(text(255), v.regex(/^[^\p{Cc}/\\]*$/u, 'must be a name of a file, not a path')),
  contentType: oneOf(['image/jpeg', 'image/png', 'image/webp', 'image/avif']),
  bytes: integerBetween(1, mostImageBytes),
  sha256: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 as 64 lower-case hexadecimal digits'),
  ),
});
export type NewImage = v.InferOutput<typeof NewImage>;

const part = numberBetween(0, 1);

/** What an editor may change, at any time. */
export const ImageWords = v.strictObject({
  /** What whoever cannot see the image is told. */
  alt: v.optional(inEachLocale(text(500)), {}),
  caption: v.optional(inEachLocale(text(500)), {}),
  credit: v.optional(text(160)),
  /** What stays in sight when the image is cropped: from the left and from the top, as parts of 1. */
  focalPoint: v.optional(v.strictObject({ x: part, y: part })),
});

/**
 * What is kept of a camera's notes. All else is dropped, above all where the picture was taken, by
 * whom, and with which copy of a camera.
 */
const Exif = v.strictObject({
  make: v.optional(text(80)),
  model: v.optional(text(80)),
  lens: v.optional(text(120)),
  focalLengthMm: v.optional(numberBetween(0, 10_000)),
  fNumber: v.optional(numberBetween(0, 1000)),
  exposureS: v.optional(numberBetween(0, 1_000_000)),
  iso: v.optional(integerBetween(1, 100_000_000)),
  /** The clock of the camera, which knows no time zone: `2026-03-01T12:00:00`. */
  takenAt: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/))),
});

const pixels = integerBetween(1, 65_535);

/** The image in one size and format, as readers get it. */
const Variant = v.strictObject({
  width: pixels,
  height: pixels,
  format: oneOf(['avif', 'webp', 'jpeg']),
  bytes: integerBetween(1, mostImageBytes * 4),
  /** Of the object, and after a slash the path of its address: it carries a hash of its content. */
  key: v.string(),
});

/** What processing makes of an original. */
export const ProcessedImage = v.strictObject({
  /** Of the original, upright. */
  width: pixels,
  height: pixels,
  exif: Exif,
  /** A ThumbHash in base 64: some 25 bytes that are shown while the image loads. */
  placeholder: text(100),
  variants: listOf(Variant, 40),
});
export type ProcessedImage = v.InferOutput<typeof ProcessedImage>;

/** Why an image cannot be used: a code for programs, and for the editor what would help. */
export const ImageRejection = v.strictObject({
  code: oneOf([
    'NOT_AS_DECLARED',
    'UNKNOWN_FORMAT',
    'DAMAGED',
    'ANIMATED',
    'TOO_SMALL',
    'TOO_LARGE',
    'NOT_PROCESSED',
  ]),
  message: text(500),
});
export type ImageRejection = v.InferOutput<typeof ImageRejection>;

/** An image as it is kept: one original of one editor, and what was made of it. */
export const Image = v.strictObject({
  ...NewImage.entries,
  ...ImageWords.entries,
  ...v.partial(ProcessedImage).entries,
  id: ImageId,
  ownerId: EditorId,
  /**
   * `awaiting` its upload, `processing`, and then `ready` or for good `rejected`. Once no page shows
   * a `ready` one any more it is `hidden`: nobody is served it until it was processed again.
   */
  state: oneOf(['awaiting', 'processing', 'ready', 'rejected', 'hidden']),
  rejection: v.optional(ImageRejection),
  /** Rises by one on each change. */
  version: integerBetween(1, 1_000_000),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Image = v.InferOutput<typeof Image>;
