import type { ScoringRubric } from '../useRubric.ts';
import type { Weights } from './ownWeights.ts';

/** Weights that a reader can begin with. */
type Preset = {
  /** What they are for; absent of the official ones. */
  readonly use?: string;
  readonly weights: Weights;
};

/** The official weights, and those of each use: a category that does not matter for it counts nothing. */
export function presetsOf({ weights, uses }: ScoringRubric): readonly Preset[] {
  const nothing = Object.fromEntries(Object.keys(weights).map((category) => [category, 0]));
  const ofUses = Object.entries(uses).map(([use, ofUse]) => ({
    use,
    weights: { ...nothing, ...ofUse },
  }));
  return [{ weights }, ...ofUses];
}
