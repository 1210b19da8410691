import { type Fault, pointer } from './Fault.ts';

/** That an image of a review is not there, or belongs to an editor whose images the caller cannot use. */
export const unknownImage = (index: number): Fault => ({
  path: pointer('images', index, 'imageId'),
  code: 'NOT_FOUND',
  message:
    'is no image that you may use: it was never announced, was removed, or is of another editor',
});
