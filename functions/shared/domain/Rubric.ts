import * as v from 'valibot';
import { oneOf } from './fields.ts';

/**
 * A scoring scheme: categories and their weights, which sum to 100. Immutable once a review was
 * scored by it; a changed scheme is a new version with a new id, so that old scores keep meaning.
 */
export type Rubric = {
  readonly id: RubricId;
  readonly kind: 'camera' | 'lens';
  readonly weights: Readonly<Partial<Record<Category, number>>>;
};

export const RubricId = oneOf(['camera-1', 'lens-1']);
export type RubricId = v.InferOutput<typeof RubricId>;

export const categories = [
  'imageQualityRaw',
  'autofocus',
  'lowLight',
  'performance',
  'video',
  'ergonomics',
  'build',
  'imageQualityJpeg',
  'viewfinderScreen',
  'value',
  'features',
  'sharpness',
  'aberrations',
  'distortionVignetting',
  'bokeh',
  'flare',
] as const;
export const Category = v.picklist(categories, 'is not a scored category');
export type Category = v.InferOutput<typeof Category>;

export const rubrics: Readonly<Record<RubricId, Rubric>> = {
  'camera-1': {
    id: 'camera-1',
    kind: 'camera',
    weights: {
      imageQualityRaw: 18,
      autofocus: 14,
      lowLight: 10,
      performance: 10,
      video: 10,
      ergonomics: 10,
      build: 7,
      imageQualityJpeg: 6,
      viewfinderScreen: 6,
      value: 5,
      features: 4,
    },
  },
  'lens-1': {
    id: 'lens-1',
    kind: 'lens',
    weights: {
      sharpness: 25,
      autofocus: 15,
      aberrations: 13,
      distortionVignetting: 10,
      bokeh: 10,
      build: 8,
      ergonomics: 7,
      flare: 7,
      value: 5,
    },
  },
};

/** The rubric that new reviews of a kind are scored by. */
export const currentRubric = { camera: 'camera-1', lens: 'lens-1' } as const satisfies Record<
  Rubric['kind'],
  RubricId
>;
