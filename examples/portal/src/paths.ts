import type { Locale } from './i18n/Locale.ts';

/** What the portal answers; everything else on its origin is not its own. */
export const portalPaths = /^\/(?:$|\?|(?:es|pt-BR|en|desk|preview|callback)(?:[/?]|$))/;

/**
 * Addresses of the portal. Those of a language and of a review are in the feeds and the sitemap of the
 * API: they are agreed, not chosen here.
 */
export const paths = {
  home: (locale: Locale) => `/${locale}`,
  review: (locale: Locale, slug: string) => `/${locale}/reviews/${slug}`,
  camera: (locale: Locale, slug: string) => `/${locale}/cameras/${slug}`,
  compare: (locale: Locale, slugs: readonly string[] = []) =>
    `/${locale}/compare${slugs.length ? `?slugs=${slugs.join(',')}` : ''}`,
  desk: '/desk',
  newReview: '/desk/reviews/new',
  edit: (id: string) => `/desk/reviews/${id}`,
  history: (id: string) => `/desk/reviews/${id}/history`,
  editors: '/desk/editors',
  preview: (token: string) => `/preview/${token}`,
} as const;
