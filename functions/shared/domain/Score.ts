import * as v from 'valibot';
import { integerBetween, text } from './fields.ts';
import { Category, type Rubric } from './Rubric.ts';

/** A category's mark of 0 to 100, or the reason why the category does not apply. */
const Score = v.pipe(
  v.strictObject({
    value: v.optional(integerBetween(0, 100)),
    note: v.optional(text(500)),
    notApplicable: v.optional(text(200)),
  }),
  v.check(
    (score) => (score.value === undefined) !== (score.notApplicable === undefined),
    'must have either a value or a reason in notApplicable',
  ),
);

export const Scores = v.record(Category, Score);
export type Scores = v.InferOutput<typeof Scores>;

/** Least share of the weights that must be scored: an overall of half the rubric misleads. */
export const leastCoverage = 0.8;

export type Overall = {
  /** sum(weight × score) / sum(weights of scored categories), rounded half up; absent without any score. */
  readonly overall?: number;
  /** Share of the rubric's weight that was scored, 0 to 1. */
  readonly coverage: number;
};

/** The number that readers see first: computed here, never taken from an editor. */
export function overallOf(scores: Scores, rubric: Pick<Rubric, 'weights'>): Overall {
  let weighted = 0;
  let scoredWeight = 0;
  let allWeight = 0;
  for (const [category, weight] of Object.entries(rubric.weights)) {
    allWeight += weight;
    const value = v.is(Category, category) ? scores[category]?.value : undefined;
    if (value === undefined) continue;
    weighted += weight * value;
    scoredWeight += weight;
  }
  const coverage = scoredWeight / allWeight;
  return scoredWeight === 0
    ? { coverage }
    : { overall: Math.floor((2 * weighted + scoredWeight) / (2 * scoredWeight)), coverage };
}
