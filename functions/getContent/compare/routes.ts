import * as v from 'valibot';
import type { Routes } from '../../shared/api/Route.ts';
import { CompareQuery } from './compareQuery.ts';
import { Group } from './groupsOf.ts';
import { Item } from './itemsOf.ts';

export const compareRoutes = {
  /**
   * Two to five published reviews of cameras, or of lenses, side by side. There is one way to write
   * each comparison (`canonicalQuery`): every other is led there by 308.
   * - A metric that is known of none has no row; `missing` says of whom else it is not known.
   * - Differences that a person would not notice do not count (`metrics`): such values are the same,
   *   and best together. A row with a `missing` is different.
   * - Prices in several currencies have no row: the items carry them.
   * - Own weights replace those of their categories; the others keep the official ones.
   */
  compareContent: {
    method: 'GET',
    access: 'public',
    because: 'it shows what stands in the pages that are compared, which anybody may read',
    path: '/content/compare',
    summary: 'Published reviews side by side',
    query: CompareQuery,
    response: v.strictObject({
      /** In the alphabetical order of the slugs. */
      items: v.array(Item),
      /** Each row has a value for each item, in their order. */
      groups: v.array(Group),
    }),
    status: 200,
    cache: 'page',
    headers: ['content-language'],
    redirects: true,
    problems: ['CONTENT_NOT_FOUND', 'CONTENT_GONE'],
  },
} as const satisfies Routes;
