import { defaultLocale, type Locale } from '../../shared/domain/Locale.ts';
import type { Card } from '../../shared/domain/Page.ts';
import type { Change } from '../../shared/ports.ts';
import { escapeXml } from './escapeXml.ts';
import type { Portal } from './Portal.ts';

/**
 * Addresses in one sitemap. The protocol allows 50,000, but a Lambda answers 6 MB at most, and one
 * address with its alternates has up to 1,100 bytes.
 */
export const sitemapLength = 5000;

/** What is asked for: a language where it is one's alone, a page where it is not the whole. */
type Wanted = { readonly locale?: Locale | undefined; readonly page?: number | undefined };

/** A page that is there, and when it changed. */
type Entry = { readonly card: Card; readonly changedAt: string };

/**
 * The sitemap (https://www.sitemaps.org/protocol.html) of all pages, or an index of its pages where
 * they are more than fit in one: whoever knows the one address finds them all.
 * @param changes oldest first, so that a page of the sitemap that is full seldom changes.
 * @param wanted `page` from 1.
 * @returns undefined where the page has no address: the protocol knows no empty sitemap, so that only
 * the first page may be one.
 */
export function sitemap(
  changes: readonly Change[],
  { locale, page }: Wanted,
  portal: Portal,
): string | undefined {
  const entries = changes.flatMap(({ card, changedAt }) => (card ? [{ card, changedAt }] : []));
  if (page === undefined && entries.length > sitemapLength) {
    return sitemapIndex(entries, locale, portal);
  }
  const start = ((page ?? 1) - 1) * sitemapLength;
  const urls = entries.slice(start, start + sitemapLength).map((entry) => urlOf(entry, portal));
  if (urls.length === 0 && start > 0) return undefined;
  const xhtml = ' xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return documentOf('urlset', urls, xhtml);
}

/** The address of every page, and when the newest of its entries changed. */
function sitemapIndex(
  entries: readonly Entry[],
  locale: Locale | undefined,
  portal: Portal,
): string {
  const pages = Array.from({ length: Math.ceil(entries.length / sitemapLength) }, (_, index) => {
    const last = entries[Math.min((index + 1) * sitemapLength, entries.length) - 1];
    return `<sitemap>${located(portal.sitemap(index + 1, locale), last?.changedAt)}</sitemap>`;
  });
  return documentOf('sitemapindex', pages);
}

const documentOf = (root: string, children: readonly string[], namespaces = ''): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>`,
    ...children,
    `</${root}>`,
    '',
  ].join('\n');

const located = (address: string, changedAt = ''): string =>
  `<loc>${escapeXml(address)}</loc><lastmod>${changedAt}</lastmod>`;

/**
 * An address, and the same review in other languages as Google asks for: every address names all,
 * itself included, and the one for whoever reads none of them
 * (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
function urlOf({ card, changedAt }: Entry, portal: Portal): string {
  const { alternates = [] } = card;
  const languages = alternates.length > 0 ? [card, ...alternates] : [];
  const byDefault = languages.find(({ locale }) => locale === defaultLocale);
  const links = [
    ...languages.map((other) => linkTo(other.locale, portal.review(other))),
    ...(byDefault ? [linkTo('x-default', portal.review(byDefault))] : []),
  ];
  return `<url>${located(portal.review(card), changedAt)}${links.join('')}</url>`;
}

const linkTo = (language: string, address: string): string =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(address)}"/>`;
