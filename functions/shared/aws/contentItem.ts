import { parse } from 'valibot';
import type { Face } from '../domain/faces.ts';
import { cardOf, Page } from '../domain/Page.ts';
import type { ReviewId } from '../domain/Review.ts';
import type { Slug } from '../domain/Slug.ts';
import { bodyTag } from '../entityTag.ts';
import { feedKey, pageKey } from './keys.ts';

const common = (slug: Slug, locale: Page['locale'], reviewId: ReviewId, changedAt: Date) => ({
  ...pageKey(slug),
  locale,
  reviewId,
  feed: feedKey(locale, changedAt.getUTCFullYear()),
  changedAt: changedAt.toISOString(),
});

/**
 * A published page as the content table keeps it: rendered, in one item, because only single-item
 * atomicity survives replication between regions. `body` and `card` are JSON text, so that a read
 * costs no conversion; the schema vouches for them here, once, instead of at every read.
 */
export function pageItem(page: Page, reviewId: ReviewId, changedAt: Date) {
  const body = JSON.stringify(parse(Page, page));
  return {
    ...common(page.slug, page.locale, reviewId, changedAt),
    kind: 'page',
    body,
    etag: bodyTag(body),
    card: JSON.stringify(cardOf(page)),
  };
}

/** What stands where a page was: the way to its new address, or that it is gone. */
export const signItem = (
  slug: Slug,
  face: Exclude<Face, { kind: 'page' }>,
  reviewId: ReviewId,
  changedAt: Date,
) => ({
  ...common(slug, face.locale, reviewId, changedAt),
  kind: face.kind,
  ...(face.kind === 'moved' ? { to: face.to } : {}),
});
