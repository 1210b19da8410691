import { createHash } from 'node:crypto';
import type { Image, ImageId, ImageRejection, ProcessedImage } from '../shared/domain/Image.ts';
import type { ImageObjects, ImageProcessing, VariantContent } from '../shared/ports.ts';

/** An object that was uploaded, as S3 tells of it. */
export type Upload = {
  readonly id: ImageId;
  /** The version of the object: an upload of the same key later is another. */
  readonly version: string;
  readonly bytes: number;
};

/** What processing makes of a file, before it has a place; or why it cannot be used. */
type Outcome =
  | (Omit<ProcessedImage, 'variants'> & {
      readonly variants: readonly (VariantContent & { readonly height: number })[];
    })
  | { readonly rejection: ImageRejection };

type Ports = {
  readonly images: ImageProcessing;
  readonly objects: ImageObjects;
  readonly process: (bytes: Buffer, contentType: Image['contentType']) => Promise<Outcome>;
  readonly now: () => Date;
};

/** So often a file may end the function without a word, by its memory or its time. */
const mostLostTries = 2;

/**
 * Makes of an upload what readers get. However often and in whichever order uploads are told, an
 * image is processed once: the first upload counts, keys are named after content, and the end is one
 * conditional write. A file that cannot be used is rejected, for good.
 * @returns what became of it; `nothing` where there was nothing to do, or somebody else was faster.
 * @throws what is no fault of the file: trying again may help.
 */
export async function processUpload(
  upload: Upload,
  ports: Ports,
): Promise<'ready' | 'rejected' | 'nothing'> {
  const { id, version } = upload;
  const { images, now } = ports;
  const processing = await images.start(id, version, now());
  if (!processing) return 'nothing';
  try {
    const end =
      processing.lostTries < mostLostTries
        ? await outcomeOf(upload, processing.image, ports)
        : { rejection: notProcessed };
    const isDone =
      'rejection' in end
        ? await images.reject(id, version, end.rejection, now())
        : await images.complete(id, version, end, now());
    if (!isDone) return 'nothing';
    return 'rejection' in end ? 'rejected' : 'ready';
  } catch (error) {
    // Where not even this can be said, the try counts as lost.
    await images.endTry(id, version).catch(() => undefined);
    throw error;
  }
}

async function outcomeOf(
  { id, version, bytes }: Upload,
  image: Image,
  { objects, process }: Ports,
): Promise<ProcessedImage | { readonly rejection: ImageRejection }> {
  if (bytes !== image.bytes) return { rejection: notAsDeclared };
  const original = await objects.original(id, version);
  if (createHash('sha256').update(original).digest('hex') !== image.sha256) {
    return { rejection: notAsDeclared };
  }
  const outcome = await process(original, image.contentType);
  if ('rejection' in outcome) return outcome;
  const variants = await Promise.all(
    outcome.variants.map(async ({ width, height, format, ...content }) => {
      const key = await objects.keep(id, { width, format, ...content });
      return { width, height, format, bytes: content.bytes.length, key };
    }),
  );
  return { ...outcome, variants };
}

const notAsDeclared: ImageRejection = {
  code: 'NOT_AS_DECLARED',
  message: 'The file that was uploaded is not the one that was announced: upload it again',
};

const notProcessed: ImageRejection = {
  code: 'NOT_PROCESSED',
  message: 'Processing it takes too long, or too much memory: export it again, smaller',
};
