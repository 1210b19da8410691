import type { Card } from '../../shared/domain/Page.ts';
import type { Change } from '../../shared/ports.ts';
import { escapeXml } from './escapeXml.ts';
import type { Portal } from './Portal.ts';

/**
 * Addresses in one sitemap. The protocol allows 50,000, but a Lambda answers 6 MB at most, and one
 * address with its alternates has up to 900 bytes.
 */
export const sitemapLength = 5000;

/**
 * One sitemap (https://www.sitemaps.org/protocol.html) with the addresses of pages and, for each, the
 * same review in other languages as Google asks for: every address names all, itself included
 * (https://developers.google.com/search/docs/specialty/international/localized-versions).
 * @param changes oldest first, so that a page of the sitemap that is full seldom changes.
 * @param page from 1.
 * @returns undefined where the page has no address: the protocol knows no empty sitemap, so that only
 * the first page may be one.
 */
export function sitemap(
  changes: readonly Change[],
  page: number,
  portal: Portal,
): string | undefined {
  const start = (page - 1) * sitemapLength;
  const urls = changes
    .flatMap(({ card, changedAt }) => (card ? [{ card, changedAt }] : []))
    .slice(start, start + sitemapLength)
    .map(({ card, changedAt }) => urlOf(card, changedAt, portal));
  if (urls.length === 0 && page > 1) return undefined;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

function urlOf(card: Card, changedAt: string, portal: Portal): string {
  const { alternates = [] } = card;
  const languages = alternates.length > 0 ? [card, ...alternates] : [];
  return [
    '<url>',
    `<loc>${escapeXml(portal.review(card))}</loc>`,
    `<lastmod>${changedAt}</lastmod>`,
    ...languages.map((other) => {
      const href = escapeXml(portal.review(other));
      return `<xhtml:link rel="alternate" hreflang="${other.locale}" href="${href}"/>`;
    }),
    '</url>',
  ].join('');
}
