import type { components } from '@random-camera-reviews/client';

type Named = Pick<components['schemas']['CameraSummary'], 'brand' | 'model'>;

/** What people call a camera or a lens. */
export const cameraName = ({ brand, model }: Named): string => `${brand} ${model}`;
