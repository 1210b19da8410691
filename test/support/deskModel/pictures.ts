import type { Image } from '../../../functions/shared/domain/Image.ts';
import { anImage } from '../images.ts';
import { aReadyImage } from '../reviewImages.ts';
import type { Model, ModelReview } from './Model.ts';
import { type Person, people } from './people.ts';

const ownerId = people.bruno.sub;
const { state, variants, ...unfinished } = aReadyImage(3);

/** The images that lie on the desk when a sequence begins: few, so that reviews share them. */
export const pictures = [
  aReadyImage(1),
  aReadyImage(2),
  anImage({ ...unfinished, state: 'processing' }),
  aReadyImage(4, { ownerId }),
] as const satisfies readonly Image[];
export type Picture = (typeof pictures)[number];

/** Every image that a review needs: written, public, or scheduled. */
export function picturesOf({ state, content, live, schedule, kept }: ModelReview): Set<Picture> {
  if (state === 'deleted') return new Set();
  const versions = [...live.values(), ...(schedule ? [schedule] : [])];
  const contents = versions.flatMap(({ version }) => kept.get(version)?.content ?? []);
  return new Set([content, ...contents].flatMap((each) => each.pictures));
}

/** Whether a review may come to show these: what it shows already stays, whoever put it there. */
export const mayShow = (
  model: Pick<Model, 'removed'>,
  wanted: readonly Picture[],
  { review, caller }: { review?: ModelReview; caller?: Person } = {},
): boolean => {
  const had = review ? picturesOf(review) : new Set();
  return wanted.every(
    (picture) =>
      had.has(picture) ||
      (!model.removed.has(picture) &&
        (caller?.role !== 'editor' || picture.ownerId === caller.sub)),
  );
};
