import * as v from 'valibot';

/**
 * What Google demands of an editorial review of a product, written from its documentation and not
 * from our code; what it only recommends, and we have, is demanded too.
 * - https://developers.google.com/search/docs/appearance/structured-data/product-snippet
 * - https://developers.google.com/search/docs/appearance/structured-data/review-snippet
 * - https://developers.google.com/search/blog/2022/08/pros-and-cons-structured-data
 */
const text = v.pipe(v.string(), v.regex(/\S/));
/** ISO 8601, a date or a time with its zone. */
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/),
);

/** "author.name: a valid name", of less than 100 characters. */
const person = v.object({ '@type': v.literal('Person'), name: v.pipe(text, v.maxLength(99)) });

/** "bestRating, worstRating: required if the rating system is not on a 5-point scale". */
const rating = v.pipe(
  v.object({
    '@type': v.literal('Rating'),
    ratingValue: v.number(),
    bestRating: v.number(),
    worstRating: v.number(),
  }),
  v.check((r) => r.worstRating <= r.ratingValue && r.ratingValue <= r.bestRating),
);

/** "ItemList.itemListElement: required; ListItem.name: required", positions counted from 1. */
const notes = v.object({
  '@type': v.literal('ItemList'),
  itemListElement: v.pipe(
    v.array(v.object({ '@type': v.literal('ListItem'), position: v.number(), name: text })),
    v.minLength(1),
    v.check((items) => items.every(({ position }, index) => position === index + 1)),
  ),
});

const review = v.pipe(
  v.object({
    '@type': v.literal('Review'),
    author: v.union([person, v.pipe(v.array(person), v.minLength(1))]),
    reviewRating: rating,
    datePublished: date,
    inLanguage: v.picklist(['es', 'pt-BR', 'en']),
    positiveNotes: v.optional(notes),
    negativeNotes: v.optional(notes),
  }),
  v.check(
    ({ positiveNotes, negativeNotes }) =>
      [positiveNotes, negativeNotes].flatMap((list) => list?.itemListElement ?? []).length >= 2,
    'there must be at least two statements about the product, positive or negative',
  ),
);

/** "Product: name, and one of review, aggregateRating or offers". */
export const googleProductReview = v.object({
  '@context': v.literal('https://schema.org'),
  '@type': v.literal('Product'),
  name: text,
  review,
});
