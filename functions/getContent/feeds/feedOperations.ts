import { decodeCursor, encodeCursor } from '../../shared/api/cursor.ts';
import type { Operations } from '../../shared/api/httpHandler.ts';
import { pageOfList } from '../../shared/api/listQuery.ts';
import { rendered } from '../../shared/api/responses.ts';
import { DomainError } from '../../shared/domain/DomainError.ts';
import { locales } from '../../shared/domain/Locale.ts';
import type { Change } from '../../shared/ports.ts';
import type { CardIndex } from '../CardIndex.ts';
import { languageOf } from '../languageOf.ts';
import { oldestFirst } from '../oldestFirst.ts';
import { ChangesPosition, changesSince, startingAt } from './changesSince.ts';
import { jsonFeed } from './jsonFeed.ts';
import type { Portal } from './Portal.ts';
import { feedRoutes } from './routes.ts';
import { rssFeed } from './rssFeed.ts';
import { sitemap } from './sitemap.ts';

type FeedIndex = Pick<CardIndex, 'cards' | 'changes'>;

/** What follows the content: feeds for people, a sitemap for search engines, changes for apps. */
export const feedOperations = (
  index: FeedIndex,
  portal: Portal,
): Operations<typeof feedRoutes> => ({
  listChanges: async ({ query: { locale, since, limit, cursor }, clock }) => {
    const list = `changes ${locale}`;
    const position = cursor ? decodeCursor(ChangesPosition, cursor, list) : startingAt(since);
    const page = changesSince(await index.changes(locale, clock.now), position, limit);
    const body = {
      items: page.items.map(itemOf),
      page: pageOfList(page, list),
      resume: encodeCursor(page.resume, list),
    };
    return rendered(200, JSON.stringify(body), { 'content-language': locale });
  },
  getRssFeed: async ({ query, clock, acceptLanguage }) => {
    const { locale, headers } = languageOf(query.locale, acceptLanguage);
    return rendered(200, rssFeed(await index.cards(locale, clock.now), locale, portal), {
      ...headers,
      'content-type': feedRoutes.getRssFeed.mediaType,
    });
  },
  getJsonFeed: async ({ query, clock, acceptLanguage }) => {
    const { locale, headers } = languageOf(query.locale, acceptLanguage);
    const feed = jsonFeed(await index.cards(locale, clock.now), locale, portal);
    return rendered(200, JSON.stringify(feed), {
      ...headers,
      'content-type': feedRoutes.getJsonFeed.mediaType,
    });
  },
  getSitemap: async ({ query: { locale, page }, clock }) => {
    const logs = await Promise.all(
      (locale ? [locale] : locales).map((each) => index.changes(each, clock.now)),
    );
    const changes = logs.flatMap((log) => log.changes).sort(oldestFirst);
    const text = sitemap(changes, { locale, page }, portal);
    if (!text) throw new DomainError('CONTENT_NOT_FOUND', `The sitemap has no page ${page}`);
    return rendered(200, text, { 'content-type': feedRoutes.getSitemap.mediaType });
  },
});

const itemOf = ({ slug, changedAt, card }: Change) =>
  card ? { kind: 'upsert', slug, changedAt, card } : { kind: 'removal', slug, changedAt };
