import type { components } from '@random-camera-reviews/client';

/** An image that was just taken out of the review, and where it stood. */
export type Removed = {
  readonly use: components['schemas']['ImageUse'];
  readonly index: number;
  readonly name: string;
};
