import * as v from 'valibot';
import { integerBetween, oneOf } from './fields.ts';
import type { Category, RubricId } from './Rubric.ts';
import { leastCoverage, overallOf, type Scores } from './Score.ts';

/** What people buy a camera for. */
export const uses = ['landscape', 'portrait', 'sports', 'travel', 'video'] as const;
export const Use = oneOf(uses);
export type Use = v.InferOutput<typeof Use>;

const useScore = v.optional(integerBetween(0, 100));

/** How well a camera does for each use, 0 to 100; absent where too little of it was scored. */
export const UseScores = v.strictObject({
  landscape: useScore,
  portrait: useScore,
  sports: useScore,
  travel: useScore,
  video: useScore,
});
export type UseScores = v.InferOutput<typeof UseScores>;

type Weights = Readonly<Partial<Record<Category, number>>>;

/**
 * The rubric's categories under the weights of each use, which sum to 100. A category that does not
 * matter for a use is left out, so that a score for it says something the overall does not.
 */
export const useWeights: Readonly<Record<RubricId, Readonly<Partial<Record<Use, Weights>>>>> = {
  'camera-1': {
    // From a tripod: dynamic range and detail first, then weather, wilderness and night; no speed.
    landscape: {
      imageQualityRaw: 40,
      build: 15,
      lowLight: 10,
      ergonomics: 10,
      viewfinderScreen: 10,
      features: 10,
      imageQualityJpeg: 5,
    },
    // Eyes in focus at wide apertures, skin tones also out of camera, and window light.
    portrait: {
      autofocus: 30,
      imageQualityRaw: 25,
      imageQualityJpeg: 15,
      lowLight: 15,
      ergonomics: 10,
      viewfinderScreen: 5,
    },
    // Subjects that move, often indoors: tracking, burst and buffer, a finder to follow them with.
    sports: {
      autofocus: 35,
      performance: 30,
      lowLight: 12,
      viewfinderScreen: 10,
      ergonomics: 8,
      build: 5,
    },
    // Carried all day and used for everything: handling, sturdiness, pictures that need no work.
    travel: {
      ergonomics: 20,
      imageQualityJpeg: 15,
      build: 15,
      value: 15,
      imageQualityRaw: 10,
      autofocus: 10,
      features: 10,
      video: 5,
    },
    // Footage first; then what a lone operator leans on while it records.
    video: {
      video: 50,
      autofocus: 15,
      lowLight: 10,
      viewfinderScreen: 10,
      ergonomics: 10,
      features: 5,
    },
  },
  // A lens does not decide what it is used for: the focal length does, which is no score.
  'lens-1': {},
};

/** The scores of a review for each use of its rubric, where they cover enough of its weights. */
export function useScoresOf(scores: Scores, rubric: RubricId): UseScores {
  const scored: UseScores = {};
  for (const use of uses) {
    const weights = useWeights[rubric][use];
    if (!weights) continue;
    const { overall, coverage } = overallOf(scores, { weights });
    if (overall !== undefined && coverage >= leastCoverage) scored[use] = overall;
  }
  return scored;
}
