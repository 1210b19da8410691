import * as v from 'valibot';
import type { Routes } from '../../shared/api/Route.ts';
import { SearchWords } from '../parameters.ts';
import { WantedLocale } from '../WantedLocale.ts';
import { Suggestion } from './Suggestion.ts';

export const suggestRoutes = {
  suggestContent: {
    method: 'GET',
    access: 'public',
    because: 'suggestions hold only what the lists hold, which anybody may read',
    path: '/content/suggest',
    summary: 'Up to 8 cameras and reviews that somebody may mean who is typing',
    query: v.strictObject({ q: SearchWords, locale: WantedLocale }),
    status: 200,
    response: v.strictObject({
      /** Cameras and lenses first, each once; best first. */
      items: v.array(Suggestion),
    }),
    cache: 'page',
    headers: ['content-language'],
  },
} as const satisfies Routes;
