import { parse } from 'valibot';
import { type Camera, CameraId, NewCamera } from '../../functions/shared/domain/Camera.ts';
import type { Slug } from '../../functions/shared/domain/Slug.ts';
import type { Cameras } from '../../functions/shared/ports.ts';
import { ulidOf } from './clock.ts';
import { editorId } from './editors.ts';

const recorded = '2026-02-01T09:00:00.000Z';

/** What an editor sends to record a camera. */
export const aNewCamera = (changes: object = {}) => ({
  kind: 'camera',
  class: 'mirrorless',
  brand: 'Nikon',
  model: 'Z6 III',
  aliases: ['Z 6III'],
  announcedOn: '2024-06-17',
  availability: 'available',
  specs: {
    sensor: { format: 'full-frame', widthMm: 35.9, heightMm: 23.9, effectiveMp: 24.5 },
    mount: 'Nikon Z',
    shutter: { mechanicalMaxS: 0.000125 },
    video: [{ width: 6048, height: 3402, fps: 60, codec: 'N-RAW', bitDepth: 12 }],
    dimensionsMm: [138.5, 101.5, 74],
    weightG: 760,
    weatherSealed: true,
  },
  msrp: { amount: 249_995, currency: 'USD' },
  ...changes,
});

/** What an editor sends to record a lens. */
export const aNewLens = (changes: object = {}) => ({
  kind: 'lens',
  class: 'lens',
  brand: 'Nikon',
  model: 'Nikkor Z 50mm f/1.8 S',
  availability: 'available',
  specs: { mount: 'Nikon Z', focalLengthMm: { min: 50, max: 50 }, dimensionsMm: [76, 86.5] },
  ...changes,
});

/** A camera as it is kept. */
export const aCamera = (changes: Partial<Camera> = {}, sent: object = aNewCamera()): Camera =>
  ({
    ...parse(NewCamera, sent),
    id: parse(CameraId, ulidOf(1000)),
    slug: 'nikon-z6-iii' as Slug,
    version: 1,
    createdBy: editorId(1),
    createdAt: recorded,
    updatedAt: recorded,
    ...changes,
  }) as Camera;

/** The port in memory: for use cases only; stores are tested on DynamoDB Local. */
export const camerasInMemory = (...kept: Camera[]): Cameras => ({
  find: async (id) => kept.find((camera) => camera.id === id),
  list: async () => ({ items: [], total: kept.length }),
  add: async (camera) => {
    kept.push(camera);
  },
  change: async (before, after) => {
    kept.splice(kept.indexOf(before), 1, after);
  },
  finishRefresh: async () => {},
  unrefreshed: async () => [],
});
