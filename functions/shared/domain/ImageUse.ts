import * as v from 'valibot';
import { ImageId } from './Image.ts';
import { ImageRole } from './ImageRole.ts';

/** An image as a review shows it; its words are its own, the same wherever it is shown. */
export const ImageUse = v.strictObject({
  imageId: ImageId,
  role: ImageRole,
});
export type ImageUse = v.InferOutput<typeof ImageUse>;

/** Most images of one version. */
export const mostImages = 40;
