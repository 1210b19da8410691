import * as v from 'valibot';
import { oneOf } from '../../shared/domain/fields.ts';
import { Category, RubricId } from '../../shared/domain/Rubric.ts';
import { Use } from '../../shared/domain/uses.ts';

/** They sum to 100, and stand in the order of the rubric. */
const Weights = v.record(Category, v.number());

/** How cameras or lenses are scored: what a form for scores, or for own weights, is made from. */
export const ScoringRubric = v.strictObject({
  id: RubricId,
  kind: oneOf(['camera', 'lens']),
  /** Whether new reviews of the kind are scored by it. */
  isCurrent: v.boolean(),
  weights: Weights,
  /** Of the score for each use, without the categories that do not matter for it. Lenses have none. */
  uses: v.record(Use, Weights),
});
export type ScoringRubric = v.InferOutput<typeof ScoringRubric>;
