import { parse } from 'valibot';
import { type Image, ImageId } from '../../functions/shared/domain/Image.ts';
import type { ImageUse } from '../../functions/shared/domain/ImageUse.ts';
import type { KnownImages } from '../../functions/shared/domain/imageFaults.ts';
import type { Images } from '../../functions/shared/ports.ts';
import { ulidOf } from './clock.ts';
import { anImage, aProcessedImage } from './images.ts';

export const imageId = (number: number): ImageId => parse(ImageId, ulidOf(5000 + number));

/** Every size and format, as processing makes them of an image. */
export const variantsOf = (id: string, widths: readonly number[] = [320, 640, 960, 1280, 1920]) =>
  widths.flatMap((width) =>
    (['avif', 'webp', 'jpeg'] as const).map((format) => ({
      width,
      height: Math.round((width * 2) / 3),
      format,
      bytes: width * 70,
      key: `media/${id}/0a1b2c3d-${width}.${format}`,
    })),
  );

/** An image that can be published in every language. */
export const aReadyImage = (number = 0, changes: Partial<Image> = {}): Image => {
  const id = changes.id ?? imageId(number);
  return anImage({
    ...aProcessedImage({ variants: variantsOf(id) }),
    id,
    state: 'ready',
    version: 3,
    alt: { es: `Imagen ${number}`, 'pt-BR': `Imagem ${number}`, en: `Image ${number}` },
    ...changes,
  });
};

/** How a review shows images: the first is its hero. */
export const usesOf = (...images: readonly Pick<Image, 'id'>[]): ImageUse[] =>
  images.map(({ id }, index) => ({ imageId: id, role: index === 0 ? 'hero' : 'sample' }));

export const knownImages = (...images: readonly Image[]): KnownImages =>
  new Map(images.map((image) => [image.id, image]));

/** Images in memory, for use cases only; notes which are to be made ready again. */
export function imagesInMemory(...images: readonly Image[]) {
  const known = knownImages(...images);
  const woken: ImageId[] = [];
  const store: Pick<Images, 'find' | 'findAll' | 'wake'> = {
    find: async (id) => known.get(id),
    findAll: async (ids) => knownImages(...[...ids].flatMap((id) => known.get(id) ?? [])),
    wake: async ({ id }) => {
      woken.push(id);
    },
  };
  return { ...store, woken };
}
