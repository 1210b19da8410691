import { paths } from '../paths.ts';
import type { HeadElement } from '../ui/HeadElement.ts';
import type { PublishedReview } from './PublishedReview.ts';

type Addresses = {
  /** Of the portal. */
  readonly origin: string;
  /** The whole address of an image. */
  readonly media: (path: string) => string;
};

/** What search engines and previews of links read: RFC 6596, hreflang, and schema.org as JSON-LD. */
export function reviewHead(
  review: PublishedReview,
  { origin, media }: Addresses,
): readonly HeadElement[] {
  const { slug, locale, alternates = [], summary, seo, jsonLd } = review;
  if (!slug || !locale) return [];
  const address = (at: { readonly locale: typeof locale; readonly slug: string }): string =>
    `${origin}${paths.review(at.locale, at.slug)}`;
  const description = seo?.description ?? summary;
  const own = { locale, slug };
  return [
    ...(description ? [meta('description', description)] : []),
    { tag: 'link', attributes: { rel: 'canonical', href: address(own) } },
    ...[own, ...alternates].map((at) => ({
      tag: 'link' as const,
      attributes: { rel: 'alternate', hreflang: at.locale, href: address(at) },
    })),
    ...(jsonLd ? [script({ ...jsonLd, ...images(jsonLd, media) })] : []),
  ];
}

const meta = (name: string, content: string): HeadElement => ({
  tag: 'meta',
  attributes: { name, content },
});

/** `<` could end the element where the document is written out as HTML. */
const script = (value: unknown): HeadElement => ({
  tag: 'script',
  attributes: { type: 'application/ld+json' },
  text: JSON.stringify(value).replaceAll('<', '\\u003c'),
});

const images = ({ image }: { readonly image?: readonly string[] }, media: Addresses['media']) =>
  image ? { image: image.map(media) } : {};
