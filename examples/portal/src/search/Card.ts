import type { Answer } from '@random-camera-reviews/client';

/** A review in a list: of its fields those that were asked for. */
export type Card = Answer<'listContent'>['body']['items'][number];
