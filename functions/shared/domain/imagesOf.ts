import type { ImageId } from './Image.ts';
import type { Review } from './Review.ts';

/** The images that are kept for a version which is public or scheduled; nothing where it has none. */
export const imagesOf = ({ images }: Pick<Review, 'images'>): { images?: ImageId[] } =>
  images.length > 0 ? { images: images.map(({ imageId }) => imageId) } : {};
