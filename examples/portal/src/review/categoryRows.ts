import type { components } from '@random-camera-reviews/client';

type Scores = components['schemas']['Scores'];
type CategoryRow = Scores[string] & {
  readonly category: string;
  /** In the overall score, of 1; absent where it is not told. */
  readonly weight?: number;
};

/** The scores of a review by what counts most. */
export function categoryRows(
  scores: Scores,
  weights: Readonly<Record<string, number>> = {},
): readonly CategoryRow[] {
  return Object.entries(scores)
    .map(([category, score]) => {
      const weight = weights[category];
      return { category, ...score, ...(weight !== undefined && { weight: weight / 100 }) };
    })
    .toSorted((one, other) => (other.weight ?? 0) - (one.weight ?? 0));
}
