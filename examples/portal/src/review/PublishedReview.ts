import type { Answer } from '@random-camera-reviews/client';

/** A review in one language, as readers get it. */
export type PublishedReview = Answer<'getPage'>['body'];
