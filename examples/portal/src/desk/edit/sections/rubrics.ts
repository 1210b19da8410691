import type { components } from '@random-camera-reviews/client';

type Schemas = components['schemas'];

/** What is scored by each rubric, in the order of its weights; the API refuses any other category. */
export const rubrics = {
  'camera-1': [
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
  ],
  'lens-1': [
    'sharpness',
    'autofocus',
    'aberrations',
    'distortionVignetting',
    'bokeh',
    'build',
    'ergonomics',
    'flare',
    'value',
  ],
} as const satisfies Readonly<Record<Schemas['RubricId'], readonly Schemas['Category'][]>>;
