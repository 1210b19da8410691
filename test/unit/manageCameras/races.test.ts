import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import {
  changeTo,
  minuteRule,
  type RacePorts,
  type RaceWork,
  reviewsOf,
  worksOn,
} from '../../support/cameraRaces.ts';
import { aCamera } from '../../support/cameras.ts';
import { inEveryOrder, inOrder, type Turn } from '../../support/inEveryOrder.ts';
import { receiptsInMemory } from '../../support/inMemory.ts';
import { imagesInMemory } from '../../support/reviewImages.ts';
import { inTurns, worldInMemory } from '../../support/worldInMemory.ts';

/**
 * Whatever publishes, withdraws and changes cameras at once, in every order of the calls that they
 * make: no page is left with a camera of yesterday that nobody will refresh.
 */
const camera = aCamera();
const reviews = reviewsOf(camera);
type World = ReturnType<typeof worldInMemory>;

/** The ports of one process: each call is a step, but for reads of what never changes. */
function portsOf(world: World, turn: Turn): RacePorts {
  const step = async (call: string) => {
    if (call !== 'findVersion') await turn();
  };
  return {
    cameras: inTurns(world.cameras, step),
    reviews: inTurns(world.reviews, step),
    images: imagesInMemory(),
    receipts: receiptsInMemory(),
    onFailure: () => {},
    isInTime: () => true,
  };
}

/** A scene in which all go on at once, and what holds after it. */
function scene(review: Review, ...works: readonly RaceWork[]) {
  const world = worldInMemory({ cameras: [camera], reviews: [review] });
  world.keep({ ...review, version: 3 });
  return {
    processes: works.map((work) => (turn: Turn) => work(portsOf(world, turn))),
    check: async (order: readonly number[]) => {
      const told = `order ${order.join('')}`;
      expect(world.camera(camera.id)?.version, told).toBeGreaterThan(1);
      if (!world.isWaiting(camera.id)) expect(world.stale(camera.id), told).toEqual([]);
      await minuteRule(portsOf(world, async () => {}));
      expect([world.isWaiting(camera.id), world.stale(camera.id)], told).toEqual([false, []]);
    },
  };
}

describe.each(Object.entries(reviews))('while its camera is changed, %s', (_name, review) => {
  const works = Object.entries(worksOn(camera, review));

  it.each(works)('%s in every order, and shows no camera of yesterday', async (_what, work) => {
    const orders = await inEveryOrder(() => scene(review, changeTo(camera, 'Z6 IV'), work));
    expect(orders).toBeGreaterThan(5);
  });
});

it('shows no camera of yesterday whoever else is at work', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.values(reviews)),
      fc.array(fc.nat(1000), { minLength: 2, maxLength: 4 }),
      fc.infiniteStream(fc.nat(1000)),
      async (review, chosen, chances) => {
        const works = Object.values(worksOn(camera, review));
        const some = chosen.flatMap((number) => works[number % works.length] ?? []);
        await inOrder(
          scene(review, changeTo(camera, 'Z6 IV'), ...some),
          (count) => (chances.next().value ?? 0) % count,
        );
      },
    ),
    { numRuns: 300 },
  );
});
