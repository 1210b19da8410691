import { demandMatch } from '../shared/domain/IfMatch.ts';
import type { Images } from '../shared/ports.ts';
import { clockAfter, trailOf, type Work } from '../shared/Work.ts';
import type { Target } from './changeImage.ts';
import { readImage } from './readImage.ts';

/**
 * Removes an image that no review shows; its objects are removed soon after.
 * @throws DomainError `IMAGE_NOT_FOUND`, `STALE_VERSION`, `IMAGE_IN_USE`.
 */
export async function removeImage(
  { id, ifMatch }: Target,
  work: Work,
  { images }: { images: Pick<Images, 'find' | 'remove'> },
): Promise<void> {
  const image = await readImage(id, work.caller, { images });
  demandMatch(ifMatch, image);
  const clock = clockAfter(work.clock, image);
  const deed = { action: 'image.deleted', fromVersion: image.version } as const;
  await images.remove(image, trailOf({ ...work, clock }, deed));
}
