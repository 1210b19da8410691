import type { KnownImages } from './domain/imageFaults.ts';
import type { Images } from './ports.ts';

/** Has those that are hidden made ready again: publishing is refused until they are. */
export async function wakeHidden(
  known: KnownImages,
  now: Date,
  { images }: { readonly images: Pick<Images, 'wake'> },
): Promise<void> {
  const hidden = [...known.values()].filter(({ state }) => state === 'hidden');
  await Promise.all(hidden.map((image) => images.wake(image, now)));
}
