import { describe, expect, it } from 'vitest';
import { DomainError } from '../../../functions/shared/domain/DomainError.ts';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import { type RefreshPorts, refreshPages } from '../../../functions/shared/refreshPages.ts';
import { aPublishedReview, aReview, wordsAt } from '../../support/aReview.ts';
import { aCamera } from '../../support/cameras.ts';
import { ulidOf } from '../../support/clock.ts';
import { aReadyImage, imagesInMemory, usesOf } from '../../support/reviewImages.ts';
import { inTurns, worldInMemory } from '../../support/worldInMemory.ts';

const noon = new Date('2026-03-01T12:00:00.000Z');
/** The camera of all reviews, changed since they were published. */
const camera = aCamera({ version: 2, model: 'Z6 IV' });
const calls: string[] = [];

/** Public reviews at addresses of their own, `es-1`, `en-1`, `es-2` … */
const publicReviews = (count: number): Review[] =>
  Array.from({ length: count }, (_, number) =>
    aPublishedReview({
      id: ulidOf(3000 + number),
      locales: { es: wordsAt(`es-${number}`), en: wordsAt(`en-${number}`) },
    }),
  );

/** @param turn before each call: may wait, throw or change something. */
function setting(reviews: readonly Review[], turn = async (_call: string) => {}) {
  const world = worldInMemory({ cameras: [camera], reviews });
  const failures: unknown[] = [];
  const noted = async (call: string) => {
    calls.push(call);
    await turn(call);
  };
  calls.length = 0;
  const refresh = (ports: Partial<RefreshPorts> = {}, now = noon) =>
    refreshPages(camera, now, {
      cameras: inTurns(world.cameras, noted),
      reviews: inTurns(world.reviews, noted),
      images: imagesInMemory(),
      onFailure: (error, of) => failures.push({ error, ...of }),
      isInTime: () => true,
      ...ports,
    });
  return { world, failures, refresh };
}

/** Throws at the given calls of a port, the first being 1. */
function failingAt(name: string, error: Error, ...numbers: readonly number[]) {
  let called = 0;
  return async (call: string) => {
    if (call !== name) return;
    called += 1;
    if (numbers.includes(called)) throw error;
  };
}
const down = new Error('the table is down');

describe('a refresh', () => {
  it('renders the images of a page again', async () => {
    const image = aReadyImage();
    const live = (slug: string) => ({ slug, version: 3, images: [image.id] });
    const images = usesOf(image);
    const review = aPublishedReview({ images, live: { es: live('analisis'), en: live('review') } });
    const { world, refresh } = setting([review]);
    expect(await refresh({ images: imagesInMemory(image) })).toMatchObject({ pages: 2 });
    expect(world.page('analisis')?.images).toMatchObject([{ role: 'hero', alt: 'Imagen 0' }]);
  });

  it('renders every page of every public review of the camera, and leaves drafts alone', async () => {
    const draft = aReview();
    const other = aPublishedReview({ id: ulidOf(4000), cameraId: ulidOf(1001) });
    const { world, refresh } = setting([...publicReviews(2), draft, other]);
    expect(await refresh()).toEqual({ reviews: 2, pages: 4, isComplete: true });
    for (const slug of ['es-0', 'en-0', 'es-1', 'en-1']) {
      expect(world.page(slug)?.camera.model).toBe('Z6 IV');
    }
    expect(world.page('analisis')).toBeUndefined();
    expect(world.review(draft.id)).toBe(draft);
  });

  it('takes each language from the version that readers see, not from the working copy', async () => {
    const [first] = publicReviews(1);
    const live = { es: { slug: 'es-0', version: 3 }, en: { slug: 'en-0', version: 7 } };
    const locales = { es: wordsAt('es-0', { title: 'Later' }) };
    const { world, refresh } = setting([{ ...first, version: 9, live, locales } as Review]);
    world.keep(first as Review);
    world.keep({
      ...first,
      version: 7,
      locales: { en: wordsAt('en-0', { title: 'Seven' }) },
    } as Review);
    expect(await refresh()).toMatchObject({ reviews: 1, pages: 2, isComplete: true });
    expect([world.page('es-0')?.title, world.page('en-0')?.title]).toEqual([
      'Review es-0',
      'Seven',
    ]);
    expect(world.page('es-0')?.alternates).toEqual([{ locale: 'en', slug: 'en-0' }]);
  });

  it('costs two calls for each review that is public as it stands', async () => {
    const { refresh } = setting(publicReviews(2));
    await refresh();
    expect(calls).toEqual(['ofCamera', 'find', 'save', 'find', 'save', 'finishRefresh']);
  });

  it('is not a change of the review: no version, no audit entry, a later time', async () => {
    const updatedAt = '2026-03-01T12:00:04.000Z';
    const [review] = publicReviews(1).map((each) => ({ ...each, updatedAt }));
    const { world, refresh } = setting([review as Review]);
    await refresh();
    expect(world.review((review as Review).id)).toBe(review);
    expect(world.trails).toEqual([{ now: new Date('2026-03-01T12:00:04.001Z'), audit: [] }]);
  });

  it('gives way to whoever changes the review meanwhile, and takes what that left', async () => {
    const [review] = publicReviews(1) as [Review];
    const withdrawn = { ...review, version: 4, state: 'withdrawn', live: {} } as Review;
    const { world, refresh } = setting([review], async (call) => {
      if (call !== 'save' || world.review(review.id) !== review) return;
      await world.reviews.save({ before: review, after: withdrawn }, { now: noon, audit: [] });
    });
    expect(await refresh()).toEqual({ reviews: 0, pages: 0, isComplete: true });
    expect(calls).toEqual(['ofCamera', 'find', 'save', 'find', 'finishRefresh']);
    expect(world.page('es-0')).toBeUndefined();
  });
});

describe('a refresh that is interrupted', () => {
  it('goes on with the others where one review fails, and says what it did', async () => {
    const { world, failures, refresh } = setting(publicReviews(3), failingAt('save', down, 2));
    expect(await refresh()).toEqual({ reviews: 2, pages: 4, isComplete: false });
    expect(failures).toEqual([{ error: down, camera: camera.id, review: ulidOf(3001) }]);
    expect(world.page('es-2')?.camera.model).toBe('Z6 IV');
    expect(calls).not.toContain('finishRefresh');
  });

  it('is as if it never was, when it is done again', async () => {
    const { world, refresh } = setting(publicReviews(3), failingAt('save', down, 2));
    await refresh();
    const pages = [world.page('es-0'), world.page('en-2')];
    expect(await refresh()).toEqual({ reviews: 3, pages: 6, isComplete: true });
    expect([world.page('es-0'), world.page('en-2')]).toEqual(pages);
    expect(world.stale(camera.id)).toEqual([]);
  });

  it.each([
    ['ofCamera', { reviews: 0, pages: 0 }],
    ['finishRefresh', { reviews: 2, pages: 4 }],
  ])('is not complete when %s fails, and does not throw', async (name, done) => {
    const { failures, refresh } = setting(publicReviews(2), failingAt(name, down, 1));
    expect(await refresh()).toEqual({ ...done, isComplete: false });
    expect(failures).toEqual([{ error: down, camera: camera.id }]);
  });

  it('leaves the rest for another time when its time is over', async () => {
    const { failures, refresh } = setting(publicReviews(3));
    let left = 2;
    const isInTime = () => {
      left -= 1;
      return left >= 0;
    };
    expect(await refresh({ isInTime })).toEqual({ reviews: 2, pages: 4, isComplete: false });
    expect(failures).toEqual([]);
    expect(calls).not.toContain('finishRefresh');
  });

  it('leaves everything to the refresh of a newer camera, which is no failure', async () => {
    const changed = new DomainError('CAMERA_CHANGED', 'meanwhile');
    const { failures, refresh } = setting(publicReviews(3), failingAt('save', changed, 2));
    expect(await refresh()).toEqual({ reviews: 1, pages: 2, isComplete: false });
    expect(failures).toEqual([]);
    expect(calls.slice(-1)).toEqual(['save']);
  });

  it('gives up on a review that others change five times in a row, for now', async () => {
    const stale = new DomainError('STALE_VERSION', 'meanwhile');
    const { failures, refresh } = setting(
      publicReviews(2),
      failingAt('save', stale, 1, 2, 3, 4, 5),
    );
    expect(await refresh()).toEqual({ reviews: 1, pages: 2, isComplete: false });
    expect(failures).toEqual([{ error: stale, camera: camera.id, review: ulidOf(3000) }]);
  });

  it('fails for a review whose version is not kept', async () => {
    const [review] = publicReviews(1) as [Review];
    const { failures, refresh } = setting([{ ...review, version: 4 }]);
    expect(await refresh()).toMatchObject({ pages: 0, isComplete: false });
    expect(String(failures.map((failure) => (failure as { error: Error }).error))).toContain(
      'has no page of version 3',
    );
  });
});
