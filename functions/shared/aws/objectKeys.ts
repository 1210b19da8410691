import type { ImageId } from '../domain/Image.ts';

/** The original of an image, as it was uploaded. */
export const uploadKey = (id: ImageId): string => `uploads/${id}`;
