import type { Answer } from '@random-camera-reviews/client';

/** The working copy of a review, as the API has it, and with the ETag that its next change is meant for. */
export type Working = Answer<'getReview'>;
