import * as v from 'valibot';
import type { PublicCamera } from './Camera.ts';
import { Instant } from './fields.ts';
import { Locale } from './Locale.ts';
import type { LocalizedReview } from './LocalizedReview.ts';
import type { PageImage } from './PageImage.ts';

const typed = <const Type extends string, Entries extends v.ObjectEntries>(
  type: Type,
  entries: Entries,
) => v.strictObject({ '@type': v.literal(type), ...entries });

const Notes = typed('ItemList', {
  itemListElement: v.array(typed('ListItem', { position: v.number(), name: v.string() })),
});

/**
 * A review for search engines: schema.org's Product with its Review, as Google shows it with score,
 * pros and cons.
 * https://developers.google.com/search/docs/appearance/structured-data/product-snippet
 *
 * Whoever writes it into a `script` element writes each `<` as `\u003c`.
 */
export const JsonLd = v.strictObject({
  '@context': v.literal('https://schema.org'),
  ...typed('Product', {
    name: v.string(),
    brand: typed('Brand', { name: v.string() }),
    category: v.string(),
    /** Paths: whoever writes them into a page puts the address before them that images are served from. */
    image: v.optional(v.array(v.string())),
    review: typed('Review', {
      name: v.string(),
      description: v.optional(v.string()),
      reviewBody: v.optional(v.string()),
      inLanguage: Locale,
      author: v.array(typed('Person', { name: v.string() })),
      datePublished: Instant,
      dateModified: Instant,
      reviewRating: typed('Rating', {
        ratingValue: v.number(),
        bestRating: v.literal(100),
        worstRating: v.literal(0),
      }),
      positiveNotes: v.optional(Notes),
      negativeNotes: v.optional(Notes),
    }),
  }).entries,
});
export type JsonLd = v.InferOutput<typeof JsonLd>;

/** What a page says that search engines understand. */
type Said = Pick<LocalizedReview, 'title' | 'summary' | 'verdict' | 'pros' | 'cons'> & {
  readonly locale: Locale;
  readonly authors: readonly string[];
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly overall: number;
  readonly images: readonly Pick<PageImage, 'role' | 'src'>[];
  readonly camera: Pick<PublicCamera, 'brand' | 'model' | 'class'>;
};

/**
 * A page as JSON-LD. It has no address, because what is published does not depend on where the portal
 * runs, and no offers: a review is enough for Google, and prices age faster than the page.
 */
export const jsonLdOf = (page: Said): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: `${page.camera.brand} ${page.camera.model}`,
  brand: { '@type': 'Brand', name: page.camera.brand },
  category: page.camera.class,
  ...imageOf(page),
  review: {
    '@type': 'Review',
    name: page.title,
    ...(page.summary ? { description: page.summary } : {}),
    ...(page.verdict ? { reviewBody: page.verdict } : {}),
    inLanguage: page.locale,
    author: page.authors.map((name) => ({ '@type': 'Person', name })),
    datePublished: page.publishedAt,
    dateModified: page.updatedAt,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: page.overall,
      bestRating: 100,
      worstRating: 0,
    },
    ...(page.pros.length > 0 ? { positiveNotes: notesOf(page.pros) } : {}),
    ...(page.cons.length > 0 ? { negativeNotes: notesOf(page.cons) } : {}),
  },
});

const notesOf = (notes: readonly string[]): v.InferOutput<typeof Notes> => ({
  '@type': 'ItemList',
  itemListElement: notes.map((name, index) => ({ '@type': 'ListItem', position: index + 1, name })),
});

/** Pictures of the product: what was taken with it shows something else. */
function imageOf({ images }: Said): Pick<JsonLd, 'image'> {
  const shown = images.filter(({ role }) => role === 'hero' || role === 'product');
  return shown.length > 0 ? { image: shown.map(({ src }) => src) } : {};
}
