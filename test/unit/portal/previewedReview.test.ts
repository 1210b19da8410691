import { expect, it } from 'vitest';
import { previewedReview } from '../../../examples/portal/src/review/previewedReview.ts';

const picture = { width: 3, height: 2, placeholder: 'YlkG', sources: [], src: '/media/a.jpeg' };
const words = { title: 'A', pros: [], cons: [], goodFor: [], slug: 'a' };
const preview: Parameters<typeof previewedReview>[0] = {
  version: 4,
  expiresAt: '2026-11-29T00:00:00Z',
  authors: ['Ana Lima'],
  scores: { build: { value: 90 } },
  rubric: 'camera-1',
  coverage: 0.07,
  locales: { es: words, en: { ...words, title: 'B' } },
  camera: {
    kind: 'camera',
    class: 'dslr',
    specs: {},
    brand: 'Nikon',
    model: 'Df',
    aliases: [],
    availability: 'discontinued',
    offers: [],
    slug: 'nikon-df',
  },
  images: [
    { imageId: '1', role: 'hero', state: 'ready', alt: { es: 'x' }, caption: { en: 'y' }, picture },
    { imageId: '2', role: 'sample', state: 'processing', alt: {}, caption: {} },
  ],
};

it('has the words of one language, and the images that are ready', () => {
  const { version, expiresAt, rubric, locales, images, ...same } = preview;
  expect(previewedReview(preview, 'en')).toEqual({
    ...same,
    ...locales.en,
    locale: 'en',
    images: [{ ...picture, role: 'hero', alt: '', caption: 'y' }],
  });
  expect(previewedReview(preview, 'es').images).toEqual([{ ...picture, role: 'hero', alt: 'x' }]);
});
