import type { Image, ImageId, ImageRejection } from '../shared/domain/Image.ts';
import type {
  Clock,
  ImageProcessing,
  SweptImage,
  SweptImages,
  SweptObjects,
} from '../shared/ports.ts';
import { trailOf } from '../shared/Work.ts';

/** What became of an image: `nothing` where it was changed meanwhile. */
export type Look =
  | 'nothing'
  | 'postponed'
  | 'rejected'
  | 'restoring'
  | 'hidden'
  | 'kept'
  | 'noted'
  | 'removed';

export type LookPorts = {
  readonly images: SweptImages;
  readonly processing: Pick<ImageProcessing, 'reject'>;
  readonly objects: SweptObjects;
};
export type Run = { readonly requestId: string; readonly clock: Clock };

const minute = 60_000;
const day = 24 * 60 * minute;

/** What is in processing for so long was given up: its events live for an hour (UploadEvents). */
const mostProcessing = 120 * minute;
/** When an original is told of again, where it is not even in processing by then. */
const restoreAgain = 5 * minute;
/** How long an image is kept that no review uses, from when that was noted. */
const keepUnused: Readonly<Record<Image['state'], number>> = {
  awaiting: day,
  processing: day,
  rejected: 7 * day,
  ready: 30 * day,
  hidden: 30 * day,
};

const notProcessed: ImageRejection = {
  code: 'NOT_PROCESSED',
  message: 'It could not be processed, and not because of the file: upload it again',
};

/**
 * Looks at an image whose time has come, and does the one thing that is to be done. What is left is
 * done at the next look: nothing depends on how far an earlier one came.
 */
export async function lookAt(id: ImageId, run: Run, ports: LookPorts): Promise<Look> {
  const { now } = run.clock;
  const found = await ports.images.findDue(id, now);
  if (!found) return 'nothing';
  const { state } = found.image;
  if (state === 'processing') return giveUp(found, now, ports);
  if (state === 'awaiting' && found.upload) return restore(found, now, ports);
  if (found.wasShown && !found.isShown && state !== 'rejected') {
    const served = await ports.objects.served(id);
    // Hidden already, but not to the end.
    if (state === 'ready' || served.length > 0) {
      if (!(await ports.images.hide(found, now))) return 'nothing';
      await ports.objects.stopServing(id, served);
      return 'hidden';
    }
  }
  if (found.isUsed) return (await ports.images.rest(found)) ? 'kept' : 'nothing';
  return sweepUnused(found, run, ports);
}

async function giveUp(
  { image, ...found }: SweptImage,
  now: Date,
  { images, processing }: LookPorts,
) {
  const end = new Date(Date.parse(image.updatedAt) + mostProcessing);
  if (end > now) {
    return (await images.postpone({ image, ...found }, end)) ? 'postponed' : 'nothing';
  }
  // Its original was good once, and is still there: who wants to show it again may try again.
  if (found.wasShown) return (await images.hide({ image, ...found }, now)) ? 'hidden' : 'nothing';
  const { upload = '' } = found;
  return (await processing.reject(image.id, upload, notProcessed, now)) ? 'rejected' : 'nothing';
}

/** Whoever publishes waits for it: the image is awaiting what it had already. */
async function restore(found: SweptImage, now: Date, { images, objects }: LookPorts) {
  const again = new Date(now.getTime() + restoreAgain);
  if (!(await images.postpone(found, again))) return 'nothing';
  await objects.tellOriginal(found.image);
  return 'restoring';
}

/** In two passes: the first notes that nobody uses it, the second finds that nobody did since. */
async function sweepUnused(found: SweptImage, run: Run, { images }: LookPorts): Promise<Look> {
  const { image, unusedSince } = found;
  const { now } = run.clock;
  const since = unusedSince === undefined ? now : new Date(unusedSince);
  const end = new Date(since.getTime() + keepUnused[image.state]);
  if (unusedSince === undefined) {
    return (await images.noteUnused(found, since, end)) ? 'noted' : 'nothing';
  }
  if (end > now) return (await images.postpone(found, end)) ? 'postponed' : 'nothing';
  const caller = { sub: 'schedule', role: 'schedule' } as const;
  const note = `no review used it since ${unusedSince}`;
  const deed = { action: 'image.deleted', fromVersion: image.version, note } as const;
  await images.remove(image, trailOf({ ...run, caller }, deed), unusedSince);
  return 'removed';
}
