import type { components } from '@random-camera-reviews/client';

type ImageUse = components['schemas']['ImageUse'];
type Images = readonly ImageUse[];

const hasHero = (images: Images): boolean => images.some(({ role }) => role === 'hero');

/** The images of a review as they come, go and change places. The API takes one `hero` at most. */
export const imageUses = {
  /** At the end: the first is what a card shows, those after it are taken with the camera. */
  added: (images: Images, imageId: string): Images =>
    images.some((image) => image.imageId === imageId)
      ? images
      : [...images, { imageId, role: hasHero(images) ? 'sample' : 'hero' }],
  without: (images: Images, imageId: string): Images =>
    images.filter((image) => image.imageId !== imageId),
  /** Where it was before it was taken out; a sample where there is another hero by now. */
  restored(images: Images, use: ImageUse, index: number): Images {
    const { imageId, role } = use;
    const others = imageUses.without(images, imageId);
    const back = role === 'hero' && hasHero(others) ? { imageId, role: 'sample' as const } : use;
    return others.toSpliced(index, 0, back);
  },
  /** Towards the end or the beginning; as it was where there is nothing beyond. */
  moved(images: Images, index: number, by: -1 | 1): Images {
    const [from, to] = [images[index], images[index + by]];
    return from && to ? images.with(index, to).with(index + by, from) : images;
  },
  /** A new hero makes a sample of the one before. */
  withRole: (images: Images, imageId: string, role: ImageUse['role']): Images =>
    images.map((image) => {
      if (image.imageId === imageId) return { imageId, role };
      return role === 'hero' && image.role === 'hero' ? { ...image, role: 'sample' } : image;
    }),
};
