import * as v from 'valibot';
import { listQuery, PageOfList } from '../../shared/api/listQuery.ts';
import type { Routes } from '../../shared/api/Route.ts';
import { Instant } from '../../shared/domain/fields.ts';
import { defaultLocale, Locale } from '../../shared/domain/Locale.ts';
import { Card } from '../../shared/domain/Page.ts';
import { WantedLocale } from '../WantedLocale.ts';
import { JsonFeed } from './jsonFeed.ts';

const readers = {
  method: 'GET',
  access: 'public',
  because: 'feeds hold only what the lists hold, and their readers cannot sign in',
  status: 200,
  cache: 'page',
} as const;

const cursorRule = 'must be a cursor of 1 to 2500 characters';
const pageRule = 'must be a whole number of 1 to 999';

/** A page as it was last published, or that it is not there any more: withdrawn, or moved. */
const ContentChange = v.variant('kind', [
  v.strictObject({ kind: v.literal('upsert'), slug: v.string(), changedAt: Instant, card: Card }),
  v.strictObject({ kind: v.literal('removal'), slug: v.string(), changedAt: Instant }),
]);

export const feedRoutes = {
  /**
   * What a client does that keeps a copy:
   * - It starts with `locale` alone, or with the `since` up to which it knows everything.
   * - While `page.next` is not null, it asks on with `cursor=<page.next>`.
   * - Then it keeps `resume`, and asks with `cursor=<resume>` next time.
   * - It applies a change only when `changedAt` is later than that of the change it has of the slug:
   *   right after more than 200 changes in five minutes, some are told again, and a region that lags
   *   may tell an older one.
   *
   * A page that moved is a removal of the old slug and an upsert of the new one. `since` says where
   * to begin, and nothing beside a cursor.
   */
  listChanges: {
    ...readers,
    path: '/content/changes',
    summary: 'What was published, changed, moved or withdrawn since',
    query: v.strictObject({
      ...listQuery,
      // Longer than others: it says what the client has had lately.
      cursor: v.optional(
        v.pipe(v.string(), v.minLength(1, cursorRule), v.maxLength(2500, cursorRule)),
      ),
      /** `auto` would change what is in the client's copy. */
      locale: v.optional(Locale, defaultLocale),
      since: v.optional(
        v.pipe(
          Instant,
          v.check((text) => !Number.isNaN(Date.parse(text)), 'must be a time that exists'),
        ),
      ),
    }),
    response: v.strictObject({
      items: v.array(ContentChange),
      page: PageOfList,
      /** The cursor to ask with next time, once `page.next` is null. */
      resume: v.string(),
    }),
    headers: ['content-language'],
  },
  getRssFeed: {
    ...readers,
    path: '/content/feed.rss',
    summary: 'The newest reviews as RSS 2.0',
    query: v.strictObject({ locale: WantedLocale }),
    response: v.string(),
    mediaType: 'application/rss+xml; charset=utf-8',
    headers: ['content-language'],
  },
  getJsonFeed: {
    ...readers,
    path: '/content/feed.json',
    summary: 'The newest reviews as JSON Feed 1.1',
    query: v.strictObject({ locale: WantedLocale }),
    response: JsonFeed,
    mediaType: 'application/feed+json',
    headers: ['content-language'],
  },
  getSitemap: {
    ...readers,
    path: '/content/sitemap.xml',
    summary: 'The addresses of all reviews for search engines, with their other languages',
    query: v.strictObject({
      /** Absent: all languages. */
      locale: v.optional(Locale),
      /**
       * 5,000 addresses each; a page after the last is not found. Absent: the only page, or where
       * there are more an index of them, each at the portal's `/sitemap.xml?page=<n>`.
       */
      page: v.optional(
        v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/, pageRule), v.transform(Number)),
      ),
    }),
    response: v.string(),
    mediaType: 'application/xml; charset=utf-8',
    problems: ['CONTENT_NOT_FOUND'],
  },
} as const satisfies Routes;
