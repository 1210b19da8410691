import type { Page } from '../../shared/domain/Page.ts';
import { leastCoverage, type Overall, overallOf } from '../../shared/domain/Score.ts';
import type { OwnWeights } from './compareQuery.ts';

/** A page's weights, the reader's own in the place of the official ones. */
export const weightsOf = ({ rubric }: Pick<Page, 'rubric'>, own: OwnWeights): OwnWeights =>
  Object.fromEntries(
    Object.entries(rubric.weights).map(([category, weight]) => [category, own[category] ?? weight]),
  );

/** The overall under a reader's weights; absent where too little of them was scored to say. */
export function reweighted(page: Pick<Page, 'rubric' | 'scores'>, own: OwnWeights): Overall {
  const { overall, coverage } = overallOf(page.scores, { weights: weightsOf(page, own) });
  return overall === undefined || coverage < leastCoverage ? { coverage } : { overall, coverage };
}
