import { type Fault, pointer } from './Fault.ts';
import type { Image, ImageId } from './Image.ts';
import type { ImageUse } from './ImageUse.ts';
import type { Locale } from './Locale.ts';

/** Images as they are now, as far as they are there. */
export type KnownImages = ReadonlyMap<ImageId, Image>;

/** What the images of a review lack to be published in the given languages. */
export const imageFaults = (
  uses: readonly ImageUse[],
  images: KnownImages,
  locales: readonly Locale[],
): readonly Fault[] =>
  uses.flatMap(({ imageId }, index) => {
    const image = images.get(imageId);
    return image ? [...stateFaults(image, index), ...altFaults(image, index, locales)] : [];
  });

function stateFaults({ state, rejection }: Image, index: number): readonly Fault[] {
  if (state === 'ready') return [];
  const message = rejection
    ? `was rejected: ${rejection.message}`
    : `is not ready to be shown: ${state === 'hidden' ? hidden : state}`;
  return [{ path: pointer('images', index), code: 'NOT_READY', message }];
}

const hidden = 'hidden, because no page showed it any more. Publish again in a minute';

const altFaults = ({ id, alt }: Image, index: number, locales: readonly Locale[]): Fault[] =>
  locales
    .filter((locale) => !alt[locale])
    .map((locale) => ({
      path: pointer('images', index, 'alt', locale),
      code: 'REQUIRED',
      message: `is required to publish: PATCH /images/${id}`,
    }));
