import type { components } from '@random-camera-reviews/client';
import type { PublishedReview } from './PublishedReview.ts';

/** What is shown of a review, published or not: how wide its images are is not the API's to know. */
export type ShownReview = Omit<PublishedReview, 'images'> & {
  readonly images?: readonly Omit<components['schemas']['PageImage'], 'sizes'>[];
};
