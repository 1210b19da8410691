import type { components } from '@random-camera-reviews/client';

/** Somebody who writes or manages, as the API knows them. */
export type Editor = components['schemas']['Editor'];
