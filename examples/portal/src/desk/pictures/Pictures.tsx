import type { components } from '@random-camera-reviews/client';

type ImageUse = components['schemas']['ImageUse'];

type PicturesProps = {
  /** Those of the working copy, in order; also what is not saved yet. */
  readonly images: readonly ImageUse[];
  /** In which languages they are to be described. */
  readonly locales: readonly components['schemas']['Locale'][];
  /** Others, another order or role: part of the review, saved with it. */
  readonly onChange: (images: readonly ImageUse[]) => void;
};

export function Pictures({ images }: PicturesProps) {
  return <p>{images.length}</p>;
}
