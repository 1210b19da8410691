import fc from 'fast-check';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../../../functions/getContent/feeds/escapeXml.ts';
import { JsonFeed, jsonFeed } from '../../../../functions/getContent/feeds/jsonFeed.ts';
import { portalAt } from '../../../../functions/getContent/feeds/Portal.ts';
import { rssFeed } from '../../../../functions/getContent/feeds/rssFeed.ts';
import { sitemap, sitemapLength } from '../../../../functions/getContent/feeds/sitemap.ts';
import type { Card } from '../../../../functions/shared/domain/Page.ts';
import { slug } from '../../../support/aReview.ts';
import { aCard } from '../../../support/content.ts';
import { parseXml, type XmlElement } from '../../../support/parseXml.ts';

const origin = 'https://portal.example';
const portal = portalAt(origin);
const noon = '2026-03-01T12:00:00.000Z';
const awkward = 'Ana & Bruno <script>"\'</script> ]]> \u0000\u{1F4F7} ñ';

const someCards = (count: number, changes: Partial<Card> = {}): Card[] =>
  Array.from({ length: count }, (_, number) => ({
    ...aCard(`review-${number}`, noon),
    ...changes,
  }));
const named = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  parent?.children.filter((child) => child.name === name) ?? [];
const textOf = (parent: XmlElement | undefined, name: string) => named(parent, name)[0]?.text;

describe('escapeXml', () => {
  it('carries every text that XML can carry', () => {
    const char = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
        const text = one + awkward + other;
        const document = `<?xml version="1.0" encoding="UTF-8"?>\n<a b="${escapeXml(text)}">${escapeXml(text)}</a>`;
        const { attributes, text: content } = parseXml(document);
        expect([attributes.b, content]).toEqual([text.replace(char, ''), text.replace(char, '')]);
      }),
    );
  });

  it('drops half a surrogate pair', () => {
    expect(escapeXml('a\uD83Db')).toBe('ab');
  });
});

/** Each rule with the section of https://www.rssboard.org/rss-specification it comes from. */
describe('rssFeed', () => {
  const feed = (cards: readonly Card[]) => {
    const rss = parseXml(rssFeed(cards, 'pt-BR', portal));
    return { rss, channel: named(rss, 'channel')[0] };
  };

  it('is one channel of version 2.0 with title, link and description (required channel elements)', () => {
    const { rss, channel } = feed([]);
    expect([rss.name, rss.attributes.version, rss.children.length]).toEqual(['rss', '2.0', 1]);
    for (const name of ['title', 'link', 'description', 'language']) {
      expect(named(channel, name)).toHaveLength(1);
      expect(textOf(channel, name)).toMatch(/\S/);
    }
    expect(textOf(channel, 'link')).toBe(`${origin}/pt-BR`);
    expect(textOf(channel, 'language')).toBe('pt-BR');
  });

  it('has items with title, link, guid and description, whatever characters they have (elements of item)', () => {
    const { channel } = feed(someCards(1, { title: awkward, locale: 'pt-BR', authors: [awkward] }));
    const [item] = named(channel, 'item');
    const url = `${origin}/pt-BR/reviews/review-0`;
    const shown = awkward.replace('\u0000', '');
    expect(textOf(item, 'title')).toBe(shown);
    expect(textOf(item, 'dc:creator')).toBe(shown);
    expect([textOf(item, 'link'), textOf(item, 'guid')]).toEqual([url, url]);
    expect(named(item, 'guid')[0]?.attributes).toEqual({ isPermaLink: 'true' });
    expect(new Set(item?.children.map(({ name }) => name))).toEqual(
      new Set(['title', 'link', 'guid', 'pubDate', 'description', 'dc:creator', 'category']),
    );
  });

  it('has descriptions in HTML, of the text that was written (RSS encoding examples)', () => {
    const { channel } = feed(someCards(1, { summary: 'f/2 <b> & f/4 > &lt;' }));
    const html = textOf(named(channel, 'item')[0], 'description');
    expect(html).toBe('f/2 &lt;b> &amp; f/4 > &amp;lt;');
  });

  it('has dates of RFC 822 with the year in four digits (pubDate, lastBuildDate)', () => {
    const { channel } = feed(someCards(1));
    const date = 'Sun, 01 Mar 2026 12:00:00 GMT';
    expect(textOf(named(channel, 'item')[0], 'pubDate')).toBe(date);
    expect(textOf(channel, 'lastBuildDate')).toBe(date);
  });

  it('has the fifty newest, each guid once (guid identifies the item)', () => {
    const items = named(feed(someCards(60)).channel, 'item');
    expect(new Set(items.map((item) => textOf(item, 'guid'))).size).toBe(50);
    expect(textOf(items[0], 'title')).toBe('Review review-0');
  });
});

/** Rules of https://www.jsonfeed.org/version/1.1/: the schema has the types, the test the rest. */
describe('jsonFeed', () => {
  it('fits the format, with an id, an address and a content in each item', () => {
    const feed = parse(JsonFeed, jsonFeed(someCards(60, { title: awkward }), 'es', portal));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'es',
      home_page_url: `${origin}/es`,
    });
    expect(feed.items).toHaveLength(50);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(50);
    expect(feed.items[0]).toEqual({
      id: `${origin}/es/reviews/review-0`,
      url: `${origin}/es/reviews/review-0`,
      title: awkward,
      content_text: 'Short.',
      date_published: noon,
      authors: [{ name: 'Ana Lima' }],
      tags: ['Nikon', 'mirrorless'],
      language: 'es',
    });
  });
});

/** Each rule with its source: https://www.sitemaps.org/protocol.html, or Google's on hreflang. */
describe('sitemap', () => {
  const at = (word: string, locale: Card['locale']) => ({ locale, slug: slug(word) });
  const changesOf = (cards: readonly Card[]) =>
    cards.map((card) => ({ slug: card.slug, changedAt: noon, card }));
  const read = (cards: readonly Card[], page?: number) =>
    parseXml(sitemap(changesOf(cards), { page }, portal) ?? '');

  it('is a urlset of the protocol with an absolute loc and a W3C lastmod each (tag definitions)', () => {
    const root = read(someCards(2));
    expect([root.name, root.attributes.xmlns]).toEqual([
      'urlset',
      'http://www.sitemaps.org/schemas/sitemap/0.9',
    ]);
    expect(root.children.map(({ name }) => name)).toEqual(['url', 'url']);
    expect(root.children.map((url) => [textOf(url, 'loc'), textOf(url, 'lastmod')])).toEqual([
      [`${origin}/es/reviews/review-0`, noon],
      [`${origin}/es/reviews/review-1`, noon],
    ]);
  });

  it('names every language of a review in each of its addresses, itself too (hreflang)', () => {
    const spanish = { ...aCard('analisis', noon), alternates: [at('review', 'en')] };
    const english = { ...aCard('review', noon), locale: 'en', alternates: [at('analisis', 'es')] };
    const urls = read([spanish, english as Card, aCard('alone', noon)]).children;
    const links = urls.map((url) => named(url, 'xhtml:link').map(({ attributes }) => attributes));
    const link = (locale: string, word: string, hreflang = locale) => ({
      rel: 'alternate',
      hreflang,
      href: `${origin}/${locale}/reviews/${word}`,
    });
    const byDefault = link('es', 'analisis', 'x-default');
    expect(links).toEqual([
      [link('es', 'analisis'), link('en', 'review'), byDefault],
      [link('en', 'review'), link('es', 'analisis'), byDefault],
      [],
    ]);
    expect(read([spanish]).attributes['xmlns:xhtml']).toBe('http://www.w3.org/1999/xhtml');
  });

  it('names no page for those who read none of the languages where it is not in Spanish (hreflang)', () => {
    const english = {
      ...aCard('review', noon),
      locale: 'en',
      alternates: [at('analise', 'pt-BR')],
    };
    const links = named(read([english as Card]).children[0], 'xhtml:link');
    expect(links.map(({ attributes }) => attributes.hreflang)).toEqual(['en', 'pt-BR']);
  });

  it('leaves out what was withdrawn', () => {
    const gone = { slug: 'gone', changedAt: noon };
    const text = sitemap([gone, ...changesOf(someCards(1))], {}, portal) ?? '';
    expect(parseXml(text).children).toHaveLength(1);
  });

  describe('of more addresses than fit in one', () => {
    const longest = 'a'.repeat(114);
    const later = (seconds: number) => new Date(Date.parse(noon) + seconds * 1000).toISOString();
    const changes = Array.from({ length: sitemapLength + 2 }, (_, number) => ({
      slug: `${longest}-${number}`,
      changedAt: later(number),
      card: {
        ...aCard(`${longest}-${number}`, noon),
        alternates: [at(`${longest}-12345`, 'en'), at(`${longest}-12345`, 'pt-BR')],
      },
    }));
    const of = (wanted: Parameters<typeof sitemap>[1]) => sitemap(changes, wanted, portal);

    it('is an index with an absolute loc and a W3C lastmod for each (index tag definitions)', () => {
      const root = parseXml(of({}) ?? '');
      expect([root.name, root.attributes]).toEqual([
        'sitemapindex',
        { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      ]);
      expect(root.children.map(({ name }) => name)).toEqual(['sitemap', 'sitemap']);
      expect(root.children.map((one) => [textOf(one, 'loc'), textOf(one, 'lastmod')])).toEqual([
        [`${origin}/sitemap.xml?page=1`, later(sitemapLength - 1)],
        [`${origin}/sitemap.xml?page=2`, later(sitemapLength + 1)],
      ]);
      const [one] = parseXml(of({ locale: 'pt-BR' }) ?? '').children;
      expect(textOf(one, 'loc')).toBe(`${origin}/sitemap.xml?locale=pt-BR&page=1`);
    });

    it('has every address on one of its pages (50,000 addresses, 50 MB at most)', () => {
      const pages = [1, 2].map((page) => parseXml(of({ page }) ?? ''));
      const addresses = pages.flatMap((page) => page.children.map((url) => textOf(url, 'loc')));
      expect(addresses).toEqual(changes.map(({ card }) => portal.review(card)));
      expect(pages.map(({ name, children }) => [name, children.length])).toEqual([
        ['urlset', sitemapLength],
        ['urlset', 2],
      ]);
      expect(Buffer.byteLength(of({ page: 1 }) ?? '')).toBeLessThan(6_000_000);
      expect(of({ page: 3 })).toBeUndefined();
    });

    it('is no index where they fit, and may be empty (sitemap index files)', () => {
      expect(parseXml(sitemap(changes.slice(2), {}, portal) ?? '').name).toBe('urlset');
      expect(sitemap([], {}, portal)).toContain('</urlset>');
      expect(sitemap([], { page: 1 }, portal)).toContain('</urlset>');
      expect(sitemap([], { page: 2 }, portal)).toBeUndefined();
    });
  });
});
