import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReview } from '../../../functions/createReview/createReview.ts';
import { changeCamera } from '../../../functions/manageCameras/changeCamera.ts';
import { deleteReview, withdrawReview } from '../../../functions/manageReviews/moveReview.ts';
import { publishReview } from '../../../functions/manageReviews/publishReview.ts';
import { publishDue } from '../../../functions/publishDue/publishDue.ts';
import { refreshChanged } from '../../../functions/publishDue/refreshChanged.ts';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import { aPublishedReview, aReview, aSchedule } from '../../support/aReview.ts';
import { aCamera } from '../../support/cameras.ts';
import { aClock } from '../../support/clock.ts';
import { inEveryOrder, inOrder, type Turn } from '../../support/inEveryOrder.ts';
import { receiptsInMemory, someWork } from '../../support/inMemory.ts';
import { aCompleteReview, parsedReview } from '../../support/reviews.ts';
import { inTurns, worldInMemory } from '../../support/worldInMemory.ts';

/**
 * Whatever publishes, withdraws and changes cameras at once, in every order of the calls that they
 * make: no page is left with a camera of yesterday that nobody will refresh.
 */
const noon = '2026-03-01T12:00:00.000Z';
const anHourLater = new Date('2026-03-01T13:00:00.000Z');
const camera = aCamera();
const { id } = aReview();
const target = { id, ifMatch: 'any' } as const;
const settings = { only: undefined, isApprovalRequired: false };
type World = ReturnType<typeof worldInMemory>;

/** The ports of one process: each call is a step, but for reads of what never changes. */
function portsOf(world: World, turn: Turn) {
  const step = async (call: string) => {
    if (call !== 'findVersion') await turn();
  };
  return {
    cameras: inTurns(world.cameras, step),
    reviews: inTurns(world.reviews, step),
    receipts: receiptsInMemory(),
    onFailure: () => {},
    isInTime: () => true,
  };
}
type Ports = ReturnType<typeof portsOf>;
const change = (model: string) => (ports: Ports) =>
  changeCamera({ id: camera.id, ifMatch: 'any' }, { model }, someWork(), ports);

const others: Readonly<Record<string, (ports: Ports) => Promise<unknown>>> = {
  'is published': (ports) => publishReview(target, settings, someWork(), ports),
  'is made and published': (ports) =>
    createReview(
      parsedReview(aCompleteReview({ cameraId: camera.id })),
      someWork(),
      { publish: true, isApprovalRequired: false },
      ports,
    ),
  'is published by the clock': (ports) => publishDue('run-1', aClock(noon), ports),
  'is withdrawn': (ports) => withdrawReview(target, someWork(), ports),
  'is removed': (ports) => deleteReview(target, someWork(), ports),
  'has a camera that is changed by somebody else': change('Z6 V'),
  'waits for the minute rule': (ports) => refreshChanged(anHourLater, ports),
};

/** A scene in which all go on at once, and what holds after it. */
function scene(review: Review, ...work: readonly ((ports: Ports) => Promise<unknown>)[]) {
  const world = worldInMemory({ cameras: [camera], reviews: [review] });
  world.keep({ ...review, version: 3 });
  return {
    processes: work.map((process) => (turn: Turn) => process(portsOf(world, turn))),
    check: async (order: readonly number[]) => {
      const told = `order ${order.join('')}`;
      expect(world.camera(camera.id)?.version, told).toBeGreaterThan(1);
      if (!world.isWaiting(camera.id)) expect(world.stale(camera.id), told).toEqual([]);
      const atRest = portsOf(world, async () => {});
      await refreshChanged(anHourLater, atRest);
      expect([world.isWaiting(camera.id), world.stale(camera.id)], told).toEqual([false, []]);
    },
  };
}

const reviews: Readonly<Record<string, Review>> = {
  'a public review': aPublishedReview(),
  'a public review that was changed since': { ...aPublishedReview(), version: 4, award: 'gold' },
  'a draft that is due': aReview({ version: 4, schedule: aSchedule() }),
};

describe.each(Object.keys(reviews))('while its camera is changed, %s', (name) => {
  const review = reviews[name] as Review;

  it.each(Object.keys(others))(
    '%s in every order, and shows no camera of yesterday',
    async (to) => {
      const other = others[to] as (ports: Ports) => Promise<unknown>;
      const orders = await inEveryOrder(() => scene(review, change('Z6 IV'), other));
      expect(orders).toBeGreaterThan(5);
    },
  );
});

it('shows no camera of yesterday whoever else is at work', async () => {
  const names = Object.keys(others);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.values(reviews)),
      fc.array(fc.constantFrom(...names), { minLength: 2, maxLength: 4 }),
      fc.infiniteStream(fc.nat(1000)),
      async (review, work, chances) => {
        const processes = work.map((name) => others[name] as (ports: Ports) => Promise<unknown>);
        await inOrder(
          scene(review, change('Z6 IV'), ...processes),
          (count) => (chances.next().value as number) % count,
        );
      },
    ),
    { numRuns: 300 },
  );
});
