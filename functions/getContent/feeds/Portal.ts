import type { Locale } from '../../shared/domain/Locale.ts';
import type { Slug } from '../../shared/domain/Slug.ts';

/** Where readers find on the portal what the API has: feeds and search engines lead there. */
export type Portal = {
  /** The portal's first page in a language. */
  readonly home: (locale: Locale) => string;
  readonly review: (at: { readonly locale: Locale; readonly slug: Slug }) => string;
  /** A page of the sitemap of a language, or of all. */
  readonly sitemap: (page: number, locale?: Locale) => string;
};

/**
 * The portal's addresses: `/<locale>`, `/<locale>/reviews/<slug>`, and `/sitemap.xml`, where it hands
 * out our sitemap: the protocol wants a sitemap on the host of its addresses, at the top. Languages
 * and slugs need no encoding: both are letters, digits and hyphens.
 * @param origin scheme and host, without a slash at the end.
 */
export const portalAt = (origin: string): Portal => ({
  home: (locale) => `${origin}/${locale}`,
  review: ({ locale, slug }) => `${origin}/${locale}/reviews/${slug}`,
  sitemap: (page, locale) =>
    `${origin}/sitemap.xml?${locale ? `locale=${locale}&` : ''}page=${page}`,
});
