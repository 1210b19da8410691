import type { components } from '@random-camera-reviews/client';

type Review = components['schemas']['Review'];

/** What an editor decides of a review. */
export type Draft = Pick<Review, 'testUnit' | 'scores' | 'award' | 'images' | 'locales'>;
