import type { Route } from './Route.ts';

/** Readers' answers: fresh for half a minute, served stale for a day while we are down. */
const publicPage =
  'public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400';
/**
 * A refusal is kept just long enough to shield the origin from a storm: what is not there, or gone,
 * may be published in the next second.
 */
const publicRefusal = 'public, max-age=5, s-maxage=5';

/** How long an answer may be kept, and by whom. */
export function cacheControl(route: Route | undefined, status: number): string {
  if (route?.access !== 'public') return 'private, no-store';
  if (route.cache !== 'page' || status >= 500) return 'no-store';
  return status < 300 || status === 308 ? publicPage : publicRefusal;
}
