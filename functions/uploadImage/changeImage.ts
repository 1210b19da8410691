import { DomainError } from '../shared/domain/DomainError.ts';
import { fitTo } from '../shared/domain/fitTo.ts';
import { demandMatch, type IfMatch } from '../shared/domain/IfMatch.ts';
import { type Image, type ImageId, ImageWords } from '../shared/domain/Image.ts';
import { mergePatch } from '../shared/domain/mergePatch.ts';
import type { Images } from '../shared/ports.ts';
import { clockAfter, trailOf, type Work } from '../shared/Work.ts';
import { readImage } from './readImage.ts';

/** Which image, in the version that the caller has seen. */
export type Target = { readonly id: ImageId; readonly ifMatch: IfMatch };

/**
 * Changes the words and the focal point of an image by a JSON Merge Patch (RFC 7396).
 * @throws DomainError `IMAGE_NOT_FOUND`, `STALE_VERSION`, `IMAGE_INVALID` with every fault.
 */
export async function changeImage(
  { id, ifMatch }: Target,
  patch: unknown,
  work: Work,
  { images }: { images: Pick<Images, 'find' | 'change'> },
): Promise<Image> {
  const before = await readImage(id, work.caller, { images });
  demandMatch(ifMatch, before);
  const clock = clockAfter(work.clock, before);
  const { alt, caption, credit, focalPoint, ...kept } = before;
  const fitted = fitTo(ImageWords, mergePatch({ alt, caption, credit, focalPoint }, patch));
  if ('faults' in fitted) {
    throw new DomainError('IMAGE_INVALID', 'The change breaks a rule', { errors: fitted.faults });
  }
  const version = before.version + 1;
  const after = { ...kept, ...fitted.output, version, updatedAt: clock.now.toISOString() };
  const deed = {
    action: 'image.changed',
    fromVersion: before.version,
    toVersion: version,
  } as const;
  await images.change(before, after, trailOf({ ...work, clock }, deed));
  return after;
}
