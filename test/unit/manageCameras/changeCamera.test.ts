import { describe, expect, it } from 'vitest';
import { changeCamera } from '../../../functions/manageCameras/changeCamera.ts';
import type { Camera } from '../../../functions/shared/domain/Camera.ts';
import type { IfMatch } from '../../../functions/shared/domain/IfMatch.ts';
import { aPublishedReview } from '../../support/aReview.ts';
import { aCamera, aNewCamera, aNewLens } from '../../support/cameras.ts';
import { ulidOf } from '../../support/clock.ts';
import { someWork } from '../../support/inMemory.ts';
import { imagesInMemory } from '../../support/reviewImages.ts';
import { inTurns, worldInMemory } from '../../support/worldInMemory.ts';

const noon = '2026-03-01T12:00:00.000Z';
type Patch = Readonly<Record<string, unknown>>;

function setting(camera: Camera = aCamera(), turn = async (_call: string) => {}) {
  const world = worldInMemory({ cameras: [camera], reviews: [aPublishedReview()] });
  const failures: unknown[] = [];
  const change = (patch: Patch, ifMatch: IfMatch = [camera.version], id = camera.id) =>
    changeCamera({ id, ifMatch }, patch, someWork(), {
      cameras: inTurns(world.cameras, turn),
      reviews: inTurns(world.reviews, turn),
      images: imagesInMemory(),
      onFailure: (error, of) => failures.push({ error, ...of }),
      isInTime: () => true,
    });
  return { world, failures, change };
}

/** The camera that a patch makes. */
const changed = async (patch: Patch, camera?: Camera) =>
  (await setting(camera).change(patch)).camera;

describe('a change of a camera', () => {
  it('raises its version, with an audit entry, and keeps who recorded it', async () => {
    const { world, change } = setting();
    const { camera } = await change({ availability: 'discontinued' });
    const after = { version: 2, availability: 'discontinued', updatedAt: noon };
    expect(camera).toEqual({ ...aCamera(), ...after });
    expect(world.camera(camera.id)).toEqual(camera);
    expect(world.trails[0]?.audit).toMatchObject([
      {
        action: 'camera.changed',
        fromVersion: 1,
        toVersion: 2,
        at: noon,
        by: someWork().caller.sub,
      },
    ]);
  });

  it('shows on every page at once, and says on how many', async () => {
    const { world, change } = setting();
    const { camera, refreshed } = await change({ model: 'Z6 IV' });
    expect(refreshed).toEqual({ reviews: 1, pages: 2, isComplete: true });
    expect(world.page('analisis')?.camera.model).toBe('Z6 IV');
    expect(world.stale(camera.id)).toEqual([]);
    expect(world.isWaiting(camera.id)).toBe(false);
  });

  it('is later than the one before, by whatever clock', async () => {
    const ahead = aCamera({ updatedAt: '2026-03-01T12:00:05.000Z' });
    const { world, change } = setting(ahead);
    const { camera } = await change({ brand: 'Nikon Corp' });
    expect(camera.updatedAt).toBe('2026-03-01T12:00:05.001Z');
    expect(world.trails[0]?.audit).toMatchObject([{ at: camera.updatedAt }]);
  });

  const { specs } = aNewCamera();
  const { mount, ...unmounted } = specs;
  it.each<[string, Patch, object]>([
    ['replaces a value', { specs: { weightG: 700 } }, { ...specs, weightG: 700 }],
    ['removes one with null', { specs: { mount: null } }, unmounted],
    [
      'merges what is nested',
      { specs: { sensor: { effectiveMp: 24 } } },
      { ...specs, sensor: { ...specs.sensor, effectiveMp: 24 } },
    ],
    ['replaces lists whole', { specs: { video: [] } }, { ...specs, video: [] }],
    ['leaves out all specs with null', { specs: null }, {}],
  ])('%s', async (_what, patch, expected) => {
    expect((await changed(patch)).specs).toEqual(expected);
  });

  it('makes an optional field absent, and a list empty, with null', async () => {
    const camera = await changed({ announcedOn: null, msrp: null, aliases: null });
    expect(camera).not.toHaveProperty('announcedOn');
    expect(camera).not.toHaveProperty('msrp');
    expect(camera.aliases).toEqual([]);
  });

  it('of a lens keeps to the specs of lenses', async () => {
    const lens = aCamera({}, aNewLens());
    expect((await changed({ specs: { filterMm: 62 } }, lens)).specs).toMatchObject({
      filterMm: 62,
      focalLengthMm: { min: 50, max: 50 },
    });
    await expect(changed({ specs: { iso: { min: 100 } } }, lens)).rejects.toMatchObject({
      errors: [{ path: '/specs/iso', code: 'UNKNOWN_FIELD' }],
    });
  });

  it.each<[string, Patch, string]>([
    ['stays when the names change', { brand: 'Nikkor', model: 'New' }, 'nikon-z6-iii'],
    ['is the one that was chosen', { slug: 'z6-3' }, 'z6-3'],
    ['is made of the names again with null', { slug: null, model: 'Z7' }, 'nikon-z7'],
  ])('its slug %s', async (_what, patch, slug) => {
    expect((await changed(patch)).slug).toBe(slug);
  });
});

describe('a change that is refused', () => {
  it.each<[string, Patch, readonly string[]]>([
    ['an unknown field', { colour: 'red' }, ['/colour UNKNOWN_FIELD']],
    [
      'what the server decides',
      { id: ulidOf(1), version: 9, createdBy: 'me' },
      ['/createdBy UNKNOWN_FIELD', '/id UNKNOWN_FIELD', '/version UNKNOWN_FIELD'],
    ],
    [
      'specs as text, and more',
      { specs: { weightG: '760 g', wings: 2 }, brand: '' },
      ['/brand TOO_SHORT', '/specs/weightG WRONG_TYPE', '/specs/wings UNKNOWN_FIELD'],
    ],
    ['a name that is removed', { model: null }, ['/model REQUIRED']],
    ['another kind', { kind: 'lens' }, ['/kind NOT_ALLOWED']],
    ['no kind', { kind: null }, ['/kind NOT_ALLOWED']],
    [
      'another kind with its specs',
      { kind: 'lens', class: 'lens', specs: { filterMm: 52 } },
      ['/class NOT_ALLOWED', '/kind NOT_ALLOWED', '/specs/filterMm UNKNOWN_FIELD'],
    ],
    ['names that make no slug', { slug: null, brand: '富', model: '士' }, ['/slug REQUIRED']],
  ])('because of %s, with every fault', async (_what, patch, faults) => {
    const { world, change } = setting();
    const refused = await change(patch).catch((error) => error);
    expect(refused.code).toBe('CAMERA_INVALID');
    expect(
      refused.errors.map(({ path, code }: Record<string, string>) => `${path} ${code}`).sort(),
    ).toEqual(faults);
    expect(world.trails).toEqual([]);
  });

  it('takes the kind that it has', async () => {
    await expect(changed({ kind: 'camera', class: 'dslr' })).resolves.toMatchObject({
      class: 'dslr',
    });
  });

  it('because it is not there, or was changed meanwhile', async () => {
    const { change } = setting(aCamera({ version: 4 }));
    await expect(change({}, [3], aCamera({ id: ulidOf(9) as never }).id)).rejects.toMatchObject({
      code: 'CAMERA_NOT_FOUND',
    });
    await expect(change({ colour: 'red' }, [3])).rejects.toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: 4,
    });
    await expect(change({}, 'any')).resolves.toMatchObject({ camera: { version: 5 } });
  });
});

describe('a change whose pages cannot be refreshed', () => {
  const down = new Error('the table is down');

  it('holds, says how far it came, and leaves the rest to the minute rule', async () => {
    const { world, failures, change } = setting(aCamera(), async (call) => {
      if (call === 'save') throw down;
    });
    const { camera, refreshed } = await change({ model: 'Z6 IV' });
    expect(refreshed).toEqual({ reviews: 0, pages: 0, isComplete: false });
    expect(world.camera(camera.id)?.model).toBe('Z6 IV');
    expect(world.isWaiting(camera.id)).toBe(true);
    expect(failures).toMatchObject([{ error: down, camera: camera.id }]);
  });

  it('is none when the camera itself could not be written', async () => {
    const { world, change } = setting(aCamera(), async (call) => {
      if (call === 'change') throw down;
    });
    await expect(change({ model: 'Z6 IV' })).rejects.toBe(down);
    expect(world.isWaiting(aCamera().id)).toBe(false);
  });
});
