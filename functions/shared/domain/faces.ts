import { DomainError } from './DomainError.ts';
import { pointer } from './Fault.ts';
import { type Locale, locales } from './Locale.ts';
import type { Review } from './Review.ts';
import type { Slug } from './Slug.ts';

/** What stands at a slug of the public site. */
export type Face =
  | { readonly kind: 'page'; readonly locale: Locale; readonly version: number }
  | { readonly kind: 'moved'; readonly locale: Locale; readonly to: Slug }
  | { readonly kind: 'gone'; readonly locale: Locale };

type Shown = Pick<Review, 'live' | 'past'>;

/**
 * All that a review shows to the world, by slug. A slug that readers may still have leads straight
 * to the page of today, however often it moved; without such a page it is gone.
 */
export function facesOf({ live, past }: Shown): ReadonlyMap<Slug, Face> {
  const faces = new Map<Slug, Face>();
  for (const locale of locales) {
    const page = live[locale];
    for (const slug of past[locale] ?? []) {
      faces.set(slug, page ? { kind: 'moved', locale, to: page.slug } : { kind: 'gone', locale });
    }
    if (page) faces.set(page.slug, { kind: 'page', locale, version: page.version });
  }
  return faces;
}

/** What stays when the review is removed: every address that was ever public is gone for good. */
export function facesWithout(review: Shown): ReadonlyMap<Slug, Face> {
  const faces = [...facesOf(review)];
  return new Map(faces.map(([slug, { locale }]) => [slug, { kind: 'gone', locale }]));
}

/**
 * Every slug that belongs to a review, public, written or waiting, with its language.
 * @throws DomainError `SLUG_TAKEN` where one would stand for two languages: what readers find at an
 * address never changes its language.
 */
export function slugsOf(
  review: Shown & Pick<Review, 'locales' | 'schedule'>,
): ReadonlyMap<Slug, Locale> {
  const slugs = new Map<Slug, Locale>();
  for (const [slug, { locale }] of facesOf(review)) slugs.set(slug, locale);
  for (const locale of locales) {
    for (const slug of [review.schedule?.slugs[locale], review.locales[locale]?.slug]) {
      if (!slug) continue;
      const other = slugs.get(slug) ?? locale;
      if (other !== locale) throw slugOfAnother(slug, locale, other);
      slugs.set(slug, locale);
    }
  }
  return slugs;
}

function slugOfAnother(slug: Slug, locale: Locale, other: Locale): DomainError {
  const message = `${slug} is an address of this review in ${other}: choose another`;
  return new DomainError('SLUG_TAKEN', 'A slug of this review belongs to another language of it', {
    errors: [{ path: pointer('locales', locale, 'slug'), code: 'SLUG_TAKEN', message }],
  });
}
