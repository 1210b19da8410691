import { type Locale, locales } from '../../../functions/shared/domain/Locale.ts';
import { type Content, overallOf } from './Content.ts';
import type { Model, ModelReview } from './Model.ts';

/** Whose a slug is. */
export type Claim = { readonly review: ModelReview; readonly locale: Locale };

/** What stands at a slug of the public site. */
export type Sign =
  | { readonly kind: 'page'; readonly version: number }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'gone' };

/** What keeps a slug for a review whatever becomes of its working copy. */
function* lasting(review: ModelReview): Generator<[string, Locale]> {
  yield* review.addresses;
  for (const [locale, slug] of review.schedule?.slugs ?? []) yield [slug, locale];
}

/** Every slug that belongs to somebody: public once, waiting for its time, or written. */
export function claimsOf({ reviews }: Pick<Model, 'reviews'>): Map<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const review of reviews) {
    for (const [slug, locale] of lasting(review)) claims.set(slug, { review, locale });
    if (review.state === 'deleted') continue;
    for (const [locale, { slug }] of review.content.words) claims.set(slug, { review, locale });
  }
  return claims;
}

/** Whether a review may have these words: a slug is of one language of one review. */
export function areFree(model: Model, content: Content, review?: ModelReview): boolean {
  const others = claimsOf({ reviews: model.reviews.filter((other) => other !== review) });
  const own = new Map(review ? lasting(review) : []);
  return [...content.words].every(
    ([locale, { slug }]) => !others.has(slug) && (own.get(slug) ?? locale) === locale,
  );
}

/** What readers find, by slug: an old address leads straight to the page of today. */
export function signsOf({ reviews }: Model): Map<string, Sign & Claim> {
  const signs = new Map<string, Sign & Claim>();
  for (const review of reviews) {
    for (const [slug, locale] of review.addresses) {
      const page = review.live.get(locale);
      const claim = { review, locale };
      if (!page) signs.set(slug, { ...claim, kind: 'gone' });
      else if (page.slug === slug) signs.set(slug, { ...claim, kind: 'page', ...page });
      else signs.set(slug, { ...claim, kind: 'moved', to: page.slug });
    }
  }
  return signs;
}

/** The page of a version as a reader gets it, as far as the model knows. */
export function pageOf({ review, locale }: Claim, version: number) {
  const kept = review.kept.get(version);
  const words = kept?.content.words.get(locale);
  return {
    slug: words?.slug,
    locale,
    title: words?.title,
    overall: kept && overallOf(kept.content),
    publishedAt: review.publishedAt,
    updatedAt: kept?.updatedAt,
    authors: [review.owner.name],
    images: kept?.content.pictures.map(({ alt }) => ({ alt: alt[locale] })),
    alternates: locales.flatMap((other) => {
      const page = review.live.get(other);
      return page && other !== locale ? [{ locale: other, slug: page.slug }] : [];
    }),
  };
}
