import type { Locale } from '../../shared/domain/Locale.ts';
import type { Card } from '../../shared/domain/Page.ts';
import { channel, feedLength } from './channel.ts';
import { escapeXml } from './escapeXml.ts';
import type { Portal } from './Portal.ts';

/**
 * The newest reviews of a language as RSS 2.0 (https://www.rssboard.org/rss-specification). Authors
 * are `dc:creator`, because RSS's own `author` is an e-mail address. There is no `atom:link` to the
 * feed itself: the API does not know under which address the portal offers it.
 * @param cards newest first.
 */
export function rssFeed(cards: readonly Card[], locale: Locale, portal: Portal): string {
  const { title, description } = channel[locale];
  const newest = cards.slice(0, feedLength);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', title),
    element('link', portal.home(locale)),
    element('description', description),
    element('language', locale),
    ...newest.slice(0, 1).map(({ publishedAt }) => element('lastBuildDate', rfc822(publishedAt))),
    ...newest.map((card) => itemOf(card, portal)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function itemOf(card: Card, portal: Portal): string {
  const url = portal.review(card);
  return [
    '<item>',
    element('title', card.title),
    element('link', url),
    `<guid isPermaLink="true">${escapeXml(url)}</guid>`,
    element('pubDate', rfc822(card.publishedAt)),
    element('description', asHtml(card.summary)),
    ...card.authors.map((author) => element('dc:creator', author)),
    ...[card.brand, card.class].map((category) => element('category', category)),
    '</item>',
  ].join('\n');
}

/** Readers take a description for HTML (https://www.rssboard.org/rss-encoding-examples). */
const asHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

/** `Sun, 01 Mar 2026 12:00:00 GMT`: what ECMAScript writes is what RFC 822 asks for. */
const rfc822 = (instant: string): string => new Date(instant).toUTCString();
