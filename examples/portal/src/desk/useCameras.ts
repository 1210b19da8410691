import type { components } from '@random-camera-reviews/client';
import { api } from '../api.ts';
import { type Loaded, useLoad } from '../ui/useLoad.ts';
import { cameraName } from './cameraName.ts';

export type CameraSummary = components['schemas']['CameraSummary'];

/** All cameras and lenses that reviews can be written of, by brand and model. */
export const useCameras = (): Loaded<readonly CameraSummary[]> =>
  useLoad('cameras', async (signal) => {
    const cameras: CameraSummary[] = [];
    for await (const camera of api.pages('listCameras', { query: { limit: 100 }, signal })) {
      cameras.push(camera);
    }
    return cameras.sort((one, other) => cameraName(one).localeCompare(cameraName(other)));
  });
