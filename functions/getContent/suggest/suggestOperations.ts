import type { Operations } from '../../shared/api/httpHandler.ts';
import { rendered } from '../../shared/api/responses.ts';
import type { CardIndex } from '../CardIndex.ts';
import { languageOf } from '../languageOf.ts';
import type { suggestRoutes } from './routes.ts';
import { suggest } from './suggest.ts';

export const suggestOperations = (
  index: Pick<CardIndex, 'catalogue'>,
): Operations<typeof suggestRoutes> => ({
  suggestContent: async ({ query: { q, locale: wanted }, clock, acceptLanguage }) => {
    const { locale, headers } = languageOf(wanted, acceptLanguage);
    const items = suggest(await index.catalogue(locale, clock.now), q);
    return rendered(200, JSON.stringify({ items }), headers);
  },
});
