import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { Card, cardOf, Page, pageOf } from '../../../../functions/shared/domain/Page.ts';
import { aPublishedReview } from '../../../support/aReview.ts';
import { aCamera } from '../../../support/cameras.ts';
import { anImage } from '../../../support/images.ts';
import { aReadyImage, knownImages, usesOf, variantsOf } from '../../../support/reviewImages.ts';

const hero = aReadyImage(1, {
  caption: { es: 'Bajo la lluvia' },
  credit: 'Ana Lima',
  focalPoint: { x: 0.3, y: 0.5 },
});
const small = aReadyImage(2, { variants: variantsOf('small', [320, 480]) });
const pageOfImages = (...images: ReturnType<typeof aReadyImage>[]) => {
  const review = aPublishedReview({ images: usesOf(...images) });
  return pageOf(review, 'es', aCamera(), review, knownImages(...images));
};
const addressOf = (width: number, format: string, of = hero.id) =>
  `/media/${of}/0a1b2c3d-${width}.${format}`;
const srcset = (format: string, ...widths: number[]) =>
  widths.map((width) => `${addressOf(width, format)} ${width}w`).join(', ');

describe('an image of a page', () => {
  const page = parse(Page, pageOfImages(hero, small));

  it('has its words, and every size and format that a browser may choose', () => {
    const widths = [320, 640, 960, 1280, 1920];
    expect(page.images[0]).toEqual({
      role: 'hero',
      alt: 'Imagen 1',
      caption: 'Bajo la lluvia',
      credit: 'Ana Lima',
      width: 6048,
      height: 4032,
      placeholder: hero.placeholder,
      focalPoint: { x: 0.3, y: 0.5 },
      sources: [
        { type: 'image/avif', srcset: srcset('avif', ...widths) },
        { type: 'image/webp', srcset: srcset('webp', ...widths) },
        { type: 'image/jpeg', srcset: srcset('jpeg', ...widths) },
      ],
      src: addressOf(1280, 'jpeg'),
      sizes: '100vw',
    });
    expect(page.images[1]).toMatchObject({
      role: 'sample',
      src: addressOf(480, 'jpeg', 'small' as never),
    });
  });

  it('is told search engines where it shows the camera', () => {
    expect(page.jsonLd.image).toEqual([addressOf(1280, 'jpeg')]);
    expect(pageOfImages()?.jsonLd).not.toHaveProperty('image');
  });

  it('keeps the page from being rendered where it cannot be shown', () => {
    expect(pageOfImages(aReadyImage(1, { alt: { en: 'Only English' } }))).toBeUndefined();
    expect(pageOfImages(anImage({ alt: { es: 'Sin nada' } }))).toBeUndefined();
    const review = aPublishedReview({ images: usesOf(hero) });
    expect(pageOf(review, 'es', aCamera(), review, knownImages())).toBeUndefined();
  });
});

describe('the card of a page', () => {
  const cardOfImages = (...images: Parameters<typeof pageOfImages>) =>
    parse(Card, cardOf(pageOfImages(...images) as Page));

  it('has the hero, small, in about 0.4 KB', () => {
    const { image } = cardOfImages(hero, small);
    expect(image).toEqual({
      alt: 'Imagen 1',
      width: 6048,
      height: 4032,
      placeholder: hero.placeholder,
      src: addressOf(640, 'jpeg'),
      srcset: srcset('webp', 320, 640, 960),
    });
    expect(JSON.stringify({ image }).length).toBeLessThan(450);
  });

  it('has the first image where none is the hero, and none where the page has none', () => {
    const review = aPublishedReview({ images: [{ imageId: small.id, role: 'studio' }] });
    const page = pageOf(review, 'es', aCamera(), review, knownImages(small)) as Page;
    expect(cardOf(page).image).toMatchObject({ src: addressOf(480, 'jpeg', 'small' as never) });
    expect(cardOfImages().image).toBeUndefined();
  });
});
