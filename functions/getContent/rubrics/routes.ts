import * as v from 'valibot';
import type { Routes } from '../../shared/api/Route.ts';
import { ScoringRubric } from './ScoringRubric.ts';

export const rubricRoutes = {
  /**
   * A rubric never changes, but a release may bring a new one: kept as long as any page, so that no
   * cache hides for hours the rubric of reviews that are there already. Asked again, it is a 304.
   */
  listRubrics: {
    method: 'GET',
    access: 'public',
    because: 'readers are told how scores are made, and every page has the weights of its own',
    path: '/content/rubrics',
    summary: 'How reviews are scored: categories and weights, overall and for each use',
    response: v.strictObject({
      /** All there ever were: old reviews keep theirs. */
      items: v.array(ScoringRubric),
    }),
    status: 200,
    cache: 'page',
  },
} as const satisfies Routes;
