import { expect, it } from 'vitest';
import { reviewHead } from '../../../examples/portal/src/review/reviewHead.ts';

const at = {
  origin: 'https://portal.example',
  media: (path: string) => `https://media.example${path}`,
};
const review = {
  slug: 'nikon-df-review',
  locale: 'en',
  summary: 'Dials of metal.',
  alternates: [{ locale: 'pt-BR', slug: 'nikon-df-avaliacao' }],
} as const;
const own = 'https://portal.example/en/reviews/nikon-df-review';

it('names its own address, and that of each language', () => {
  expect(reviewHead({ ...review, alternates: [...review.alternates] }, at)).toEqual([
    { tag: 'meta', attributes: { name: 'description', content: 'Dials of metal.' } },
    { tag: 'link', attributes: { rel: 'canonical', href: own } },
    { tag: 'link', attributes: { rel: 'alternate', hreflang: 'en', href: own } },
    {
      tag: 'link',
      attributes: {
        rel: 'alternate',
        hreflang: 'pt-BR',
        href: 'https://portal.example/pt-BR/reviews/nikon-df-avaliacao',
      },
    },
  ]);
});

it('prefers what was written for search engines', () => {
  const [description] = reviewHead(
    { ...review, alternates: [], seo: { description: 'For search.' } },
    at,
  );
  expect(description?.attributes.content).toBe('For search.');
});

it('writes JSON-LD that cannot end its element, with whole addresses of images', () => {
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: '</script><script>alert(1)//',
    brand: { '@type': 'Brand', name: 'Nikon' },
    category: 'dslr',
    image: ['/media/a.jpeg'],
    review: {
      '@type': 'Review',
      name: 'Nikon Df',
      inLanguage: 'en',
      author: [],
      datePublished: '2026-03-01T00:00:00Z',
      dateModified: '2026-03-01T00:00:00Z',
      reviewRating: { '@type': 'Rating', ratingValue: 70, bestRating: 100, worstRating: 0 },
    },
  } as const;
  const script = reviewHead(
    {
      ...review,
      alternates: [],
      jsonLd: { ...jsonLd, image: [...jsonLd.image], review: { ...jsonLd.review, author: [] } },
    },
    at,
  ).find(({ tag }) => tag === 'script');
  expect(script?.attributes).toEqual({ type: 'application/ld+json' });
  expect(script?.text).not.toContain('<');
  expect(JSON.parse(script?.text ?? '')).toEqual({
    ...jsonLd,
    image: ['https://media.example/media/a.jpeg'],
  });
});
