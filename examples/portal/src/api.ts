import { createClient } from '@random-camera-reviews/client';
import { config } from './config.ts';

/** The API. What signs editors in is loaded with the first call that needs it: readers never do. */
export const api = createClient({
  origin: config.api,
  token: async (refused) => {
    const { accessToken } = await import('./session.ts');
    return accessToken(refused);
  },
});
