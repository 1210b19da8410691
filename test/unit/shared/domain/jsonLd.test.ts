import { parse, safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../../functions/shared/domain/Locale.ts';
import { Page, pageOf } from '../../../../functions/shared/domain/Page.ts';
import { aPublishedReview, wordsAt } from '../../../support/aReview.ts';
import { aCamera } from '../../../support/cameras.ts';
import { googleProductReview } from '../../../support/googleProductReview.ts';

const review = aPublishedReview({
  locales: {
    es: wordsAt('analisis', { pros: ['Rápida', 'Ligera'], cons: ['Cara'] }),
    'pt-BR': wordsAt('analise', { pros: ['Rápida', 'Leve'], cons: [] }),
    en: wordsAt('review'),
  },
});
const pageIn = (locale: (typeof locales)[number]): Page =>
  parse(Page, pageOf(review, locale, aCamera(), review));

describe('the JSON-LD of a page', () => {
  it.each(locales)('has all that Google demands, in %s', (locale) => {
    const { issues, output } = safeParse(googleProductReview, pageIn(locale).jsonLd);
    expect(issues).toBeUndefined();
    expect(output).toMatchObject({ review: { inLanguage: locale } });
  });

  it('says what the page says, and nothing else', () => {
    const page = pageIn('es');
    expect(page.jsonLd).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Product',
      name: 'Nikon Z6 III',
      brand: { '@type': 'Brand', name: 'Nikon' },
      category: 'mirrorless',
      review: {
        '@type': 'Review',
        name: page.title,
        description: page.summary,
        reviewBody: page.verdict,
        inLanguage: 'es',
        author: page.authors.map((name) => ({ '@type': 'Person', name })),
        datePublished: page.publishedAt,
        dateModified: page.updatedAt,
        reviewRating: { '@type': 'Rating', ratingValue: 88, bestRating: 100, worstRating: 0 },
        positiveNotes: {
          '@type': 'ItemList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Rápida' },
            { '@type': 'ListItem', position: 2, name: 'Ligera' },
          ],
        },
        negativeNotes: {
          '@type': 'ItemList',
          itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Cara' }],
        },
      },
    });
  });

  it('has no empty list, which Google would refuse', () => {
    expect(pageIn('pt-BR').jsonLd.review).not.toHaveProperty('negativeNotes');
  });
});
