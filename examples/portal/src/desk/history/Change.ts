import type { Answer } from '@random-camera-reviews/client';

/** One field that differs between two versions. */
export type Change = Answer<'diffVersions'>['body']['changes'][number];
