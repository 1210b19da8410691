import { parse } from 'valibot';
import { cardOf, Page } from '../domain/Page.ts';
import type { ReviewId } from '../domain/Review.ts';
import { bodyTag } from '../entityTag.ts';
import { feedKey, pageKey } from './keys.ts';

/**
 * A published page as the content table keeps it: rendered, in one item, because only single-item
 * atomicity survives replication between regions. `body` and `card` are JSON text, so that a read
 * costs no conversion; the schema vouches for them here, once, instead of at every read.
 */
export function contentItem(page: Page, reviewId: ReviewId, changedAt: Date) {
  const body = JSON.stringify(parse(Page, page));
  return {
    ...pageKey(page.slug),
    kind: 'page',
    locale: page.locale,
    reviewId,
    body,
    etag: bodyTag(body),
    card: JSON.stringify(cardOf(page)),
    feed: feedKey(page.locale, changedAt.getUTCFullYear()),
    changedAt: changedAt.toISOString(),
  };
}
