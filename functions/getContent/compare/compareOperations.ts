import type { Operations } from '../../shared/api/httpHandler.ts';
import { RequestError } from '../../shared/api/RequestError.ts';
import { redirect, rendered } from '../../shared/api/responses.ts';
import type { PublicContent } from '../../shared/ports.ts';
import { canonicalQuery } from './canonicalQuery.ts';
import { comparisonFaults } from './comparisonFaults.ts';
import { findPages } from './findPages.ts';
import { groupsOf } from './groupsOf.ts';
import { itemsOf } from './itemsOf.ts';
import type { compareRoutes } from './routes.ts';

/** Pages side by side, at one address for each comparison. */
export const compareOperations = (
  content: Pick<PublicContent, 'find'>,
): Operations<typeof compareRoutes> => ({
  compareContent: async ({ query, rawQuery }) => {
    const pages = await findPages(query.slugs, { content });
    const faults = comparisonFaults(pages, query.weights);
    if (faults.length > 0) {
      throw new RequestError('INVALID_PARAMETER', 'This cannot be compared', faults);
    }
    const canonical = canonicalQuery(pages, query);
    if (rawQuery !== canonical) return redirect(`/content/compare?${canonical}`);
    const body = { items: itemsOf(pages, query.weights), groups: groupsOf(pages, query.show) };
    const languages = new Set(pages.map(({ locale }) => locale));
    return rendered(200, JSON.stringify(body), { 'content-language': [...languages].join(', ') });
  },
});
