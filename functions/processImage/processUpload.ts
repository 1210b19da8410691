import { createHash } from 'node:crypto';
import type { Image, ImageId, ImageRejection, ProcessedImage } from '../shared/domain/Image.ts';
import type { ImageObjects, Images, VariantContent } from '../shared/ports.ts';

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
  readonly images: Pick<Images, 'startProcessing' | 'complete' | 'reject'>;
  readonly objects: ImageObjects;
  readonly process: (bytes: Buffer, contentType: Image['contentType']) => Promise<Outcome>;
  readonly now: () => Date;
};

/**
 * Makes of an upload what readers get. However often and in whichever order uploads are told, an
 * image is processed once: the first upload counts, keys are named after content, and the end is one
 * conditional write. A file that cannot be used is rejected, for good.
 * @returns what became of it; `nothing` where there was nothing to do, or somebody else was faster.
 * @throws what is no fault of the file: trying again may help.
 */
export async function processUpload(
  { id, version, bytes }: Upload,
  { images, objects, process, now }: Ports,
): Promise<'ready' | 'rejected' | 'nothing'> {
  const image = await images.startProcessing(id, version, now());
  if (!image) return 'nothing';
  const reject = async (rejection: ImageRejection) =>
    (await images.reject(id, version, rejection, now())) ? 'rejected' : 'nothing';

  if (bytes !== image.bytes) return reject(notAsDeclared);
  const original = await objects.original(id, version);
  if (createHash('sha256').update(original).digest('hex') !== image.sha256) {
    return reject(notAsDeclared);
  }
  const outcome = await process(original, image.contentType);
  if ('rejection' in outcome) return reject(outcome.rejection);
  const variants = await Promise.all(
    outcome.variants.map(async ({ width, height, format, ...content }) => {
      const key = await objects.keep(id, { width, format, ...content });
      return { width, height, format, bytes: content.bytes.length, key };
    }),
  );
  const isDone = await images.complete(id, version, { ...outcome, variants }, now());
  return isDone ? 'ready' : 'nothing';
}

const notAsDeclared: ImageRejection = {
  code: 'NOT_AS_DECLARED',
  message: 'The file that was uploaded is not the one that was announced: upload it again',
};
