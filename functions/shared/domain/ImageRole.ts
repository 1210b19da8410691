import { oneOf } from './fields.ts';

/** One image at most is the `hero`; `product` shows the camera, a `sample` was taken with it. */
export const ImageRole = oneOf(['hero', 'product', 'sample', 'studio']);
