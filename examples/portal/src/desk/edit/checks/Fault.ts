import type { components } from '@random-camera-reviews/client';

/** Something that is to be said of a field, by a JSON pointer. */
export type Fault = components['schemas']['Fault'] & {
  /** `error`: cannot be saved; `lack`: cannot be published; `warning`: would be better. */
  readonly weight: 'error' | 'lack' | 'warning';
};
