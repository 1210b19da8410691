import * as v from 'valibot';
import { Instant } from '../../shared/domain/fields.ts';
import { Locale } from '../../shared/domain/Locale.ts';
import type { Card } from '../../shared/domain/Page.ts';
import { channel, feedLength } from './channel.ts';
import type { Portal } from './Portal.ts';

const Address = v.pipe(v.string(), v.url());

/** What we use of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const JsonFeed = v.strictObject({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: v.string(),
  home_page_url: Address,
  description: v.string(),
  language: Locale,
  items: v.array(
    v.strictObject({
      id: v.string(),
      url: Address,
      title: v.string(),
      content_text: v.string(),
      date_published: Instant,
      authors: v.array(v.strictObject({ name: v.string() })),
      tags: v.array(v.string()),
      language: Locale,
    }),
  ),
});
export type JsonFeed = v.InferOutput<typeof JsonFeed>;

/**
 * The newest reviews of a language as JSON Feed 1.1. There is no `feed_url`: the API does not know
 * under which address the portal offers the feed.
 * @param cards newest first.
 */
export function jsonFeed(cards: readonly Card[], locale: Locale, portal: Portal): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    ...channel[locale],
    home_page_url: portal.home(locale),
    language: locale,
    items: cards.slice(0, feedLength).map((card) => ({
      id: portal.review(card),
      url: portal.review(card),
      title: card.title,
      content_text: card.summary,
      date_published: card.publishedAt,
      authors: card.authors.map((name) => ({ name })),
      tags: [card.brand, card.class],
      language: card.locale,
    })),
  };
}
