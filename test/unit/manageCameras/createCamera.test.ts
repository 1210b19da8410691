import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { createCamera } from '../../../functions/manageCameras/createCamera.ts';
import { type Camera, NewCamera } from '../../../functions/shared/domain/Camera.ts';
import { aNewCamera, aNewLens, camerasInMemory } from '../../support/cameras.ts';
import { receiptsInMemory, someWork } from '../../support/inMemory.ts';

function create(sent: unknown) {
  const kept: Camera[] = [];
  const cameras = camerasInMemory();
  const ports = {
    cameras: { ...cameras, add: async (camera: Camera) => void kept.push(camera) },
    receipts: receiptsInMemory(),
  };
  const made = createCamera(parse(NewCamera, sent), someWork(), ports);
  return made.then(({ result }) => ({ result, kept }));
}

describe('createCamera', () => {
  it.each([
    ['made from brand and model', aNewCamera(), 'nikon-z6-iii'],
    ['made of a lens', aNewLens(), 'nikon-nikkor-z-50mm-f-1-8-s'],
    ['as the editor chose it', aNewCamera({ slug: 'z6-3' }), 'z6-3'],
  ])('keeps it with a slug %s', async (_what, sent, slug) => {
    const { result, kept } = await create(sent);
    expect(result).toMatchObject({ slug, version: 1, createdBy: someWork().caller.sub });
    expect(kept).toEqual([result]);
  });

  it('refuses names that make no slug, and points to it', async () => {
    await expect(create(aNewCamera({ brand: '富', model: '士' }))).rejects.toMatchObject({
      code: 'CAMERA_INVALID',
      errors: [{ path: '/slug', code: 'REQUIRED' }],
    });
  });
});
