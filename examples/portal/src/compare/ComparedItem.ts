import type { components } from '@random-camera-reviews/client';

export type ComparedItem = components['schemas']['ComparedItem'];
