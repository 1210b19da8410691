import * as v from 'valibot';
import { CameraClass } from '../../shared/domain/Camera.ts';
import { RubricId } from '../../shared/domain/Rubric.ts';

/** Where a review stands among those it can be compared with: see `standingOf`. */
export const Standing = v.strictObject({
  class: CameraClass,
  rubric: RubricId,
  rank: v.number(),
  of: v.number(),
  percentile: v.number(),
});
export type Standing = v.InferOutput<typeof Standing>;
