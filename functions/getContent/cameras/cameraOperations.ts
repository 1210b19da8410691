import type { Operations } from '../../shared/api/httpHandler.ts';
import { rendered } from '../../shared/api/responses.ts';
import type { PublicContent } from '../../shared/ports.ts';
import type { CardIndex } from '../CardIndex.ts';
import { languageOf } from '../languageOf.ts';
import { getCameraPage } from './getCameraPage.ts';
import { reviewOf } from './reviewOf.ts';
import type { cameraRoutes } from './routes.ts';

/** Cameras as readers see them. Another language than the one asked for is said, never slipped in. */
export const cameraOperations = (ports: {
  readonly index: Pick<CardIndex, 'changes'>;
  readonly content: Pick<PublicContent, 'find'>;
}): Operations<typeof cameraRoutes> => ({
  getCameraPage: async ({ params: { slug }, query, clock, acceptLanguage }) => {
    const { locale, headers } = languageOf(query.locale, acceptLanguage);
    const { camera, reviews } = await getCameraPage({ slug, locale }, clock.now, ports);
    const languages = [...new Set(reviews.map((card) => card.locale))];
    const shown = reviews.map(reviewOf);
    const body = languages.includes(locale)
      ? { camera, reviews: shown }
      : { camera, reviews: [], otherLanguages: shown };
    return rendered(200, JSON.stringify(body), {
      ...headers,
      'content-language': languages.join(', '),
    });
  },
});
