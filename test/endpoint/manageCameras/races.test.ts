import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { CardIndex } from '../../../functions/getContent/CardIndex.ts';
import { DynamoCameras } from '../../../functions/shared/aws/DynamoCameras.ts';
import { DynamoContent } from '../../../functions/shared/aws/DynamoContent.ts';
import { DynamoPublishableImages } from '../../../functions/shared/aws/DynamoPublishableImages.ts';
import { DynamoReceipts } from '../../../functions/shared/aws/DynamoReceipts.ts';
import { DynamoReviews } from '../../../functions/shared/aws/DynamoReviews.ts';
import { type Camera, CameraId, publicCamera } from '../../../functions/shared/domain/Camera.ts';
import { localesOf, type Review, ReviewId } from '../../../functions/shared/domain/Review.ts';
import { newId } from '../../../functions/shared/newId.ts';
import { renderPages } from '../../../functions/shared/renderPages.ts';
import { aReview, slug } from '../../support/aReview.ts';
import {
  changeTo,
  minuteRule,
  type RacePorts,
  type RaceWork,
  reviewsOf,
  worksOn,
} from '../../support/cameraRaces.ts';
import { aCamera } from '../../support/cameras.ts';
import { startBackend } from '../../support/endpoint.ts';
import { methodsOf } from '../../support/methodsOf.ts';
import { inTurns } from '../../support/worldInMemory.ts';

/**
 * The conditions that DynamoDB keeps, where others write in the midst of a change: each work is done
 * as a whole before each call of the other. Every order of all calls is tried in memory
 * (test/unit/manageCameras/races.test.ts).
 */
const { client, tables } = await startBackend();
const cameras = new DynamoCameras(client, tables.editorial);
const reviews = new DynamoReviews(client, tables);
const content = new DynamoContent(client, tables.content);
const images = new DynamoPublishableImages(client, tables.editorial);
const receipts = new DynamoReceipts(client, tables.editorial);
const written = new Date('2026-02-20T09:00:00.000Z');
/** By a clock that is ahead of all others here. */
const ahead = new Date('2026-03-01T13:01:00.000Z');
const trail = { now: written, audit: [] };

/** The ports of the stores; before each call `turn` is awaited. */
const portsOf = (turn: (call: string) => Promise<void>): RacePorts => ({
  cameras: inTurns(methodsOf(cameras), turn),
  reviews: inTurns(methodsOf(reviews), turn),
  images,
  receipts,
  onFailure: () => {},
  isInTime: () => true,
});
const atRest = portsOf(async () => {});

/** A camera with a public review whose working copy got an award since, or with one that is due. */
async function aScene(isDue = false): Promise<{ camera: Camera; review: Review }> {
  const id = parse(CameraId, newId(0));
  const camera = aCamera({ id, slug: slug(`camera-${id.toLowerCase()}`) });
  const name = isDue ? 'a draft that is due' : 'a public review that was changed since';
  const review = reviewsOf(camera, parse(ReviewId, newId(0)))[name] as Review;
  const kept = { ...review, version: 3, award: undefined };
  await cameras.add(camera, trail);
  const pages = await renderPages(
    review,
    camera,
    { versions: [kept], images: new Map() },
    { reviews },
  );
  await reviews.save({ after: review, pages, camera, snapshots: [kept] }, trail);
  return { camera, review };
}

/** The addresses of pages that show another camera than that of today. */
async function staleOf({ id }: Camera): Promise<readonly string[]> {
  const camera = await cameras.find(id);
  const today = camera && publicCamera(camera);
  const stale: string[] = [];
  for (const of of await reviews.ofCamera(id)) {
    const { live = {} } = (await reviews.find(of)) ?? {};
    for (const locale of localesOf({ locales: live })) {
      const at = live[locale]?.slug ?? slug('none');
      const page = await content.find(at);
      const shown = page?.kind === 'page' ? JSON.parse(page.body).camera : page;
      if (JSON.stringify(shown) !== JSON.stringify(today)) stale.push(at);
    }
  }
  return stale;
}
/** The addresses of the review where a page stands that it does not have, or none that it has. */
async function wrongOf({ id, locales }: Review): Promise<readonly string[]> {
  const { live = {} } = (await reviews.find(id)) ?? {};
  const wrong: string[] = [];
  for (const locale of localesOf({ locales })) {
    const at = locales[locale]?.slug ?? slug('none');
    const isPage = (await content.find(at))?.kind === 'page';
    if (isPage !== (live[locale] !== undefined)) wrong.push(at);
  }
  return wrong;
}
const isWaiting = async ({ id }: Camera) =>
  (await cameras.unrefreshed(new Date('2099-01-01T00:00:00.000Z'), 100)).includes(id);

/** Does `first`, and right before its call of that number all of `second`. */
async function interrupted(first: RaceWork, second: RaceWork, number: number): Promise<boolean> {
  let calls = 0;
  const ports = portsOf(async (call) => {
    // What never changes is the same before and after.
    if (call === 'findVersion') return;
    calls += 1;
    if (calls === number) await second(atRest).catch(() => {});
  });
  await first(ports).catch(() => {});
  return calls >= number;
}

it.each(Object.keys(worksOn(aCamera(), aReview())))(
  'a review %s amid a change of its camera, or the other way round',
  async (what) => {
    for (const isChangeFirst of [true, false]) {
      for (let number = 1; ; number += 1) {
        const { camera, review } = await aScene(what === 'is published by the clock');
        const change = changeTo(camera, 'Z6 IV');
        const work = worksOn(camera, review)[what] as RaceWork;
        const wasReached = isChangeFirst
          ? await interrupted(change, work, number)
          : await interrupted(work, change, number);
        if (!wasReached) break;
        const told = `before call ${number} of the ${isChangeFirst ? 'change' : 'other'}`;
        // Whatever is not said to wait is not looked at again.
        if (await isWaiting(camera)) await minuteRule(atRest);
        expect([await isWaiting(camera), await staleOf(camera)], told).toEqual([false, []]);
        expect(await wrongOf(review), told).toEqual([]);
      }
    }
  },
);

it('a refresh that ends does not end that of a newer change, whose function died', async () => {
  const { camera } = await aScene();
  const dying = portsOf(async (call) => {
    if (call === 'ofCamera') throw new Error('the function ran out of time');
  });
  const ports = portsOf(async (call) => {
    if (call === 'finishRefresh') await changeTo(camera, 'Z6 V')(dying);
  });
  await changeTo(camera, 'Z6 IV')(ports);
  expect(await isWaiting(camera)).toBe(true);
  expect(await staleOf(camera)).toHaveLength(2);
  await minuteRule(atRest);
  expect([await isWaiting(camera), await staleOf(camera)]).toEqual([false, []]);
});

describe('the card of a review whose camera was refreshed amid', () => {
  /** What a function that is awake shows of the review, a second and more after the last look. */
  function aList({ locales }: Review) {
    const index = new CardIndex(content, () => {});
    let looks = 0;
    return async () => {
      looks += 1;
      const moment = new Date(Date.parse('2026-03-01T14:00:00.000Z') + looks * 2000);
      const cards = await index.cards('es', moment);
      return cards.filter(({ slug }) => slug === locales.es?.slug);
    };
  }

  it('a withdrawal goes away, though that began before', async () => {
    const { camera, review } = await aScene();
    const look = aList(review);
    expect(await look()).toHaveLength(1);
    const ports = portsOf(async (call) => {
      if (call !== 'save') return;
      await changeTo(camera, 'Z6 IV', ahead)(atRest);
      expect(await look()).toMatchObject([{ model: 'Z6 IV' }]);
    });
    await worksOn(camera, review)['is withdrawn']?.(ports);
    expect(await look()).toEqual([]);
  });

  it('a publication is that of the publication, though that began before', async () => {
    const { camera, review } = await aScene();
    const look = aList(review);
    expect(await look()).toMatchObject([{ model: 'Z6 III' }]);
    let isFirst = true;
    const ports = portsOf(async (call) => {
      // The camera is the new one already, and its refresh comes just before the publication.
      if (call !== 'find' || !isFirst) return;
      isFirst = false;
      await changeTo(camera, 'Z6 IV', ahead)(atRest);
      expect(await look()).toMatchObject([{ model: 'Z6 IV' }]);
    });
    await worksOn(camera, review)['is published']?.(ports);
    expect(await look()).toMatchObject([{ model: 'Z6 IV', award: 'gold' }]);
  });

  it('an older change of the camera is that of the newer one', async () => {
    const { camera, review } = await aScene();
    const look = aList(review);
    await changeTo(camera, 'Z6 IV', ahead)(atRest);
    expect(await look()).toMatchObject([{ model: 'Z6 IV' }]);
    // By a clock that is behind.
    await changeTo(camera, 'Z6 V')(atRest);
    expect(await look()).toMatchObject([{ model: 'Z6 V' }]);
  });
});
