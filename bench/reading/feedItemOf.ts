import { feedKey, pageKey } from '../../functions/shared/aws/keys.ts';
import { cardOf, type Page } from '../../functions/shared/domain/Page.ts';
import type { FeedItem } from './FeedTable.ts';

/** What the index `feed` has of a page that is as it was first published. */
export const feedItemOf = (page: Page): FeedItem => ({
  ...pageKey(page.slug),
  feed: feedKey(page.locale, new Date(page.publishedAt).getUTCFullYear()),
  changedAt: page.publishedAt,
  kind: 'page',
  card: JSON.stringify(cardOf(page)),
});
