import { safeParse } from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { googleProductReview } from '../support/googleProductReview.ts';
import { parseXml, type XmlElement } from '../support/parseXml.ts';
import { call, settled } from './client.ts';

beforeAll(settled);

const read = async (path: string) => {
  const { status, headers, text, json } = await call('GET', `/content${path}`);
  expect(status).toBe(200);
  return { type: headers.get('content-type'), text, json };
};
const named = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  parent?.children.filter((child) => child.name === name) ?? [];
const textOf = (parent: XmlElement | undefined, name: string) => named(parent, name)[0]?.text ?? '';

/** The newest reviews of a language, as the list has them. */
const listed = async (locale: string): Promise<{ slug: string; title: string }[]> =>
  (await read(`?locale=${locale}&limit=50`)).json.items;

describe.each(['es', 'pt-BR', 'en'])('the feeds in %s', (locale) => {
  it('are RSS and JSON with the reviews of the list, in its order', async () => {
    const titles = (await listed(locale)).map(({ title }) => title);
    const rss = await read(`/feed.rss?locale=${locale}`);
    expect(rss.type).toBe('application/rss+xml; charset=utf-8');
    const items = named(parseXml(rss.text).children[0], 'item');
    expect(items.map((item) => textOf(item, 'title'))).toEqual(titles);
    const json = await read(`/feed.json?locale=${locale}`);
    expect(json.type).toBe('application/feed+json');
    expect(json.json.items.map(({ title }: { title: string }) => title)).toEqual(titles);
  });

  it('tell changes page by page, each once, and then nothing until something happens', async () => {
    const seen: string[] = [];
    let cursor = '';
    let resume = '';
    do {
      const { json } = await read(`/changes?locale=${locale}&limit=7${cursor}`);
      seen.push(...json.items.map(({ slug }: { slug: string }) => slug));
      cursor = json.page.next ? `&cursor=${json.page.next}` : '';
      resume = json.resume;
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining((await listed(locale)).map(({ slug }) => slug)));
    const { json } = await read(`/changes?locale=${locale}&cursor=${resume}`);
    expect(json).toMatchObject({ items: [], page: { next: null, total: 0 }, resume });
  });
});

it('the sitemap links every language of a review to all of them', async () => {
  const { type, text } = await read('/sitemap.xml');
  expect(type).toBe('application/xml; charset=utf-8');
  const urls = parseXml(text).children;
  const alternates = new Map(
    urls.map((url) => [
      textOf(url, 'loc'),
      named(url, 'xhtml:link').map(({ attributes }) => attributes.href ?? ''),
    ]),
  );
  expect(alternates.size).toBe(urls.length);
  expect([...alternates.values()].some((links) => links.length > 1)).toBe(true);
  for (const [loc, links] of alternates) {
    if (links.length > 0) expect(links).toContain(loc);
    for (const link of links) expect(alternates.get(link)?.toSorted()).toEqual(links.toSorted());
  }
});

it('a page says to search engines what Google demands', async () => {
  const [first] = await listed('es');
  const { json } = await read(`/${first?.slug}`);
  expect(safeParse(googleProductReview, json.jsonLd).issues).toBeUndefined();
});
