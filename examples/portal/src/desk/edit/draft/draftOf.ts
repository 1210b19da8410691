import type { components } from '@random-camera-reviews/client';
import type { Draft } from './Draft.ts';
import { withValue } from './withValue.ts';

/** What can be edited of a review. */
export function draftOf(review: components['schemas']['Review']): Draft {
  const { testUnit, scores, award, images, locales } = review;
  const draft = {
    scores,
    images,
    locales,
    ...(testUnit ? { testUnit } : {}),
    ...(award ? { award } : {}),
  };
  // What is not said is false: a box that is not ticked must not keep the whole part from vanishing.
  return testUnit?.preProduction ? draft : withValue(draft, '/testUnit/preProduction', undefined);
}
