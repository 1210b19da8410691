import { type Locale, localeNames } from '../i18n/Locale.ts';
import type { HeadElement } from '../ui/HeadElement.ts';

type Addresses = {
  /** Of the portal. */
  readonly origin: string;
  readonly api: string;
};

/** By which search engines find the first page in other languages, and feed readers what is new. */
export const listHead = (locale: Locale, { origin, api }: Addresses): readonly HeadElement[] => [
  ...Object.keys(localeNames).map((other) => link({ hreflang: other, href: `${origin}/${other}` })),
  link({ type: 'application/rss+xml', href: `${api}/content/feed.rss?locale=${locale}` }),
  link({ type: 'application/feed+json', href: `${api}/content/feed.json?locale=${locale}` }),
];

const link = (attributes: Readonly<Record<string, string>>): HeadElement => ({
  tag: 'link',
  attributes: { rel: 'alternate', ...attributes },
});
