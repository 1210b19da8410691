import { describe, expect, it } from 'vitest';
import { refreshChanged } from '../../../functions/publishDue/refreshChanged.ts';
import type { Camera } from '../../../functions/shared/domain/Camera.ts';
import { aPublishedReview, wordsAt } from '../../support/aReview.ts';
import { aCamera } from '../../support/cameras.ts';
import { ulidOf } from '../../support/clock.ts';
import { imagesInMemory } from '../../support/reviewImages.ts';
import { inTurns, worldInMemory } from '../../support/worldInMemory.ts';

const changedAt = '2026-03-01T12:00:00.000Z';
const secondsLater = (seconds: number) => new Date(Date.parse(changedAt) + seconds * 1000);
const trail = { now: new Date(changedAt), audit: [] };

/** Cameras that were just changed, each with a public review at `es-0`, `es-1` … */
async function setting(count: number, turn = async (_call: string) => {}) {
  const cameras = Array.from({ length: count }, (_, number) =>
    aCamera({ id: ulidOf(1000 + number) as Camera['id'] }),
  );
  const reviews = cameras.map(({ id: cameraId }, number) =>
    aPublishedReview({
      id: ulidOf(3000 + number),
      cameraId,
      locales: { es: wordsAt(`es-${number}`) },
    }),
  );
  const world = worldInMemory({ cameras, reviews });
  for (const camera of cameras) {
    const after = { ...camera, version: 2, model: 'Z6 IV', updatedAt: changedAt };
    await world.cameras.change(camera, after, trail);
  }
  const failures: unknown[] = [];
  const run = (seconds: number, isInTime = () => true) =>
    refreshChanged(secondsLater(seconds), {
      cameras: inTurns(world.cameras, turn),
      reviews: inTurns(world.reviews, turn),
      images: imagesInMemory(),
      onFailure: (error, of) => failures.push({ error, ...of }),
      isInTime,
    });
  return { world, ids: cameras.map(({ id }) => id), failures, run };
}
const down = new Error('the table is down');

describe('a run of the minute rule', () => {
  it('completes a refresh that was interrupted, once', async () => {
    const { world, ids, run } = await setting(2);
    expect(await run(60)).toEqual({ refreshed: ids, failed: 0 });
    for (const id of ids) expect(world.stale(id)).toEqual([]);
    expect(world.page('es-1')?.camera.model).toBe('Z6 IV');
    const writes = world.trails.length;
    expect(await run(120)).toEqual({ refreshed: [], failed: 0 });
    expect(world.trails).toHaveLength(writes);
  });

  it('leaves a minute to whoever changed the camera', async () => {
    const { run } = await setting(1);
    expect(await run(59.999)).toEqual({ refreshed: [], failed: 0 });
  });

  it('takes the camera as it is by now', async () => {
    const { world, ids, run } = await setting(1);
    const [id] = ids as [Camera['id']];
    const camera = world.camera(id) as Camera;
    const updatedAt = secondsLater(30).toISOString();
    await world.cameras.change(camera, { ...camera, version: 3, model: 'Z6 V', updatedAt }, trail);
    expect(await run(60)).toEqual({ refreshed: [], failed: 0 });
    expect(await run(90)).toEqual({ refreshed: ids, failed: 0 });
    expect(world.page('es-0')?.camera.model).toBe('Z6 V');
  });

  it('lets no camera keep others from their refresh, and tries it again', async () => {
    let saves = 0;
    const { ids, failures, run } = await setting(3, async (call) => {
      if (call !== 'save') return;
      saves += 1;
      if (saves === 2) throw down;
    });
    const [first, second, third] = ids;
    expect(await run(60)).toEqual({ refreshed: [first, third], failed: 1 });
    expect(failures).toEqual([{ error: down, camera: second, review: ulidOf(3001) }]);
    expect(await run(120)).toEqual({ refreshed: [second], failed: 0 });
  });

  it('counts a camera that cannot be read', async () => {
    let finds = 0;
    const { ids, failures, run } = await setting(2, async (call) => {
      if (call !== 'find') return;
      finds += 1;
      if (finds === 1) throw down;
    });
    expect(await run(60)).toEqual({ refreshed: ids.slice(1), failed: 1 });
    expect(failures).toEqual([{ error: down, camera: ids[0] }]);
  });

  it('goes on another time where its own is over, which is no failure', async () => {
    const { ids, run } = await setting(3);
    let left = 2;
    const isInTime = () => {
      left -= 1;
      return left >= 0;
    };
    expect(await run(60, isInTime)).toEqual({ refreshed: ids.slice(0, 2), failed: 0 });
    expect(await run(120)).toEqual({ refreshed: ids.slice(2), failed: 0 });
  });

  it('takes twenty cameras at most, those that wait longest', async () => {
    const { ids, run } = await setting(25);
    expect((await run(60)).refreshed).toEqual(ids.slice(0, 20));
    expect((await run(120)).refreshed).toEqual(ids.slice(20));
  });
});
