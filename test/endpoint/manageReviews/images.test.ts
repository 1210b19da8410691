import { describe, expect, it, vi } from 'vitest';
import type { Image } from '../../../functions/shared/domain/Image.ts';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import { faultsOf, refusal, slugOf } from '../../support/editorialDesk.ts';
import { startImageDesk } from '../../support/imageDesk.ts';
import { usesOf } from '../../support/reviewImages.ts';

const desk = await startImageDesk();
const { after, askOf, aReady, anAnnounced, bruno, carla, isUsed, of, patch, publish } = desk;

/** Removes the image: what its editor is answered. */
const remove = async (image: Image) => {
  const { status, json } = await askOf('DELETE /images/{id}', image);
  return json?.code ?? status;
};
const showing = (...images: Image[]) => ({ images: usesOf(...images) });
const aDraftWith = (...images: Image[]) => desk.aDraft(showing(...images));
const pathOf = (image: Image) => `/media/${image.id}/0a1b2c3d-1280.jpeg`;
const shownAt = async (slug: string) =>
  ((await desk.read(slug)).json as never as { images: { src: string; alt: string }[] }).images;
const soon = () => ({ at: new Date(Date.now() + 3_600_000).toISOString(), timeZone: 'UTC' });

describe('a review', () => {
  it('keeps its images in order, and lets them go when they are taken out', async () => {
    const [one, two, three] = [await aReady(), await aReady(), await anAnnounced()];
    const draft = await aDraftWith(one, two);
    expect((await desk.now(draft)).images).toEqual(usesOf(one, two));
    const changed = await patch(draft, showing(three, one));
    expect(changed.images).toEqual(usesOf(three, one));
    expect(await Promise.all([one, two, three].map(isUsed))).toEqual([true, false, true]);
    expect(await remove(one)).toBe('IMAGE_IN_USE');
    expect(await remove(two)).toBe(204);
    await patch(changed, { images: null });
    expect(await remove(one)).toBe(204);
  });

  it('lets its images go when it is removed', async () => {
    const image = await aReady();
    await of(await aDraftWith(image), 'DELETE /reviews/{id}');
    expect(await remove(image)).toBe(204);
  });

  it('shows own images only, where no chief editor puts others into it', async () => {
    const [own, foreign, gone] = [
      await aReady(),
      await aReady({ ownerId: bruno.sub }),
      await aReady(),
    ];
    expect(await remove(gone)).toBe(204);
    const body = showing(own, foreign, gone);
    const faults = ['/images/1/imageId NOT_FOUND', '/images/2/imageId NOT_FOUND'];
    for (const query of ['', 'publish=true']) {
      const answer = await desk.post(desk.complete(body), query);
      expect(refusal(answer)).toEqual([422, 'REVIEW_INVALID']);
      expect(faultsOf(answer)).toEqual(faults);
    }
    const draft = await desk.aDraft();
    expect(faultsOf(await of(draft, 'PATCH /reviews/{id}', { body }))).toEqual(faults);
    expect(await isUsed(own)).toBe(false);
    const mixed = await patch(draft, showing(own, foreign), { as: carla });
    // What a chief editor put there stays when its editor goes on.
    const moved = await patch(mixed, { images: [...mixed.images].reverse(), award: 'silver' });
    expect(moved.images.map(({ imageId }) => imageId)).toEqual([foreign.id, own.id]);
  });

  it('is restored with its images, as long as they are there', async () => {
    const [one, two] = [await aReady(), await aReady()];
    const first = await publish(await aDraftWith(one, two));
    const second = await publish(await patch(first, { images: null }));
    const restored = await after(second, 'POST /reviews/{id}/restore', { body: { version: 2 } });
    expect(restored.images).toEqual(usesOf(one, two));
    const third = await patch(restored, { images: null });
    expect(await remove(two)).toBe(204);
    const answer = await of(third, 'POST /reviews/{id}/restore', { body: { version: 2 } });
    expect(refusal(answer)).toEqual([422, 'REVIEW_INVALID']);
    expect(faultsOf(answer)).toEqual(['/images/1/imageId NOT_FOUND']);
    expect(await desk.now(third)).toEqual(third);
    expect(await isUsed(one)).toBe(false);
  });
});

describe('publishing', () => {
  it('demands that each image is ready, with an alt text in each language', async () => {
    const rejection = { code: 'DAMAGED', message: 'The file ends in the middle' } as const;
    const [fine, wordless, waiting, rejected] = [
      await aReady(),
      await aReady({ alt: { es: 'Un faro' } }),
      await anAnnounced({ alt: { es: 'Gris', en: 'Grey' } }),
      await anAnnounced({ state: 'rejected', rejection, alt: { es: 'Roto', en: 'Broken' } }),
    ];
    const body = showing(fine, wordless, waiting, rejected);
    const draft = await desk.aDraft(body);
    const faults = ['/images/1/alt/en REQUIRED', '/images/2 NOT_READY', '/images/3 NOT_READY'];
    for (const answer of [
      await of(draft, 'POST /reviews/{id}/publish'),
      await of(draft, 'PUT /reviews/{id}/schedule', { body: soon() }),
      await desk.post(desk.complete(body), 'publish=true'),
    ]) {
      expect(refusal(answer)).toEqual([422, 'REVIEW_INCOMPLETE']);
      expect(faultsOf(answer)).toEqual(faults);
      expect(answer.json.errors[2]?.message).toContain(rejection.message);
    }
    const validation = await desk.ask('POST /reviews/validate', { body: desk.complete(body) });
    expect(validation.json).toMatchObject({
      errors: [],
      lacks: faults.map((fault) => ({ path: fault.split(' ')[0] })),
    });
    const few = await patch(draft, showing(fine, wordless));
    await publish(few, { locales: ['es'] });
  });

  it('puts the images into page and card, each language with its own words', async () => {
    const image = await aReady({ caption: { en: 'In the rain' } });
    const review = await desk.aPublished(showing(image));
    expect(review.live.es?.images).toEqual([image.id]);
    expect(await shownAt(slugOf(review))).toMatchObject([
      { role: 'hero', alt: 'Imagen 0', src: pathOf(image), width: 6048, height: 4032 },
    ]);
    expect(await shownAt(slugOf(review, 'en'))).toMatchObject([
      { alt: 'Image 0', caption: 'In the rain' },
    ]);
    const page = (await desk.backend.itemsOf('content')).find(
      ({ pk }) => pk === `CONTENT#${slugOf(review)}`,
    );
    expect(JSON.parse(page?.card).image).toMatchObject({ alt: 'Imagen 0' });
  });

  it('keeps the images of what readers see, until they see something else', async () => {
    const [old, fresh] = [await aReady(), await aReady()];
    const first = await publish(await aDraftWith(old));
    const changed = await patch(first, showing(fresh));
    expect(await remove(old)).toBe('IMAGE_IN_USE');
    const half = await publish(changed, { locales: ['en'] });
    expect(await remove(old)).toBe('IMAGE_IN_USE');
    expect(await shownAt(slugOf(half))).toMatchObject([{ src: pathOf(old) }]);
    expect(await shownAt(slugOf(half, 'en'))).toMatchObject([{ src: pathOf(fresh) }]);
    const whole = await publish(half);
    expect(await remove(old)).toBe(204);
    const withdrawn = await desk.withdraw(whole);
    expect(await isUsed(fresh)).toBe(true);
    await patch(withdrawn, { images: null });
    expect(await remove(fresh)).toBe(204);
  });

  it('at its time shows the images that were scheduled, which are kept until then', async () => {
    const [scheduled, later] = [await aReady(), await aReady()];
    const draft = await aDraftWith(scheduled);
    const body = soon();
    expect((await of(draft, 'PUT /reviews/{id}/schedule', { body })).status).toBe(200);
    await patch({ ...draft, version: 2 }, showing(later));
    expect(await remove(scheduled)).toBe('IMAGE_IN_USE');
    const { handler } = await import('../../../functions/publishDue/handler.ts');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7_200_000 });
    await handler({ id: 'run' });
    vi.useRealTimers();
    expect(await shownAt(slugOf(draft))).toMatchObject([{ src: pathOf(scheduled) }]);
    expect((await desk.now(draft)).images).toEqual(usesOf(later));
    expect(await remove(scheduled)).toBe('IMAGE_IN_USE');
  });

  it('demands of an image in use that it keeps its alt texts, which may change', async () => {
    const image = await aReady();
    const review = await publish(await aDraftWith(image));
    const change = (alt: object, version: number) =>
      askOf('PATCH /images/{id}', { ...image, version }, { alt });
    expect(refusal(await change({ en: null }, 3))).toEqual([409, 'IMAGE_IN_USE']);
    expect((await change({ es: 'Otra' }, 3)).status).toBe(200);
    // Readers see it with the next publication.
    expect(await shownAt(slugOf(review))).toMatchObject([{ alt: 'Imagen 0' }]);
    const again = await publish(review);
    expect(await shownAt(slugOf(again))).toMatchObject([{ alt: 'Otra' }]);
    await publish(await patch(again, { images: null }));
    expect((await change({ en: null }, 4)).status).toBe(200);
  });

  it('is refused where an image changes at the same moment', async () => {
    const image = await aReady();
    const draft = await aDraftWith(image);
    const body = desk.complete(showing(image));
    for (const [version, attempt] of [
      [3, () => of(draft, 'POST /reviews/{id}/publish')],
      [4, () => desk.post(body, 'publish=true')],
    ] as const) {
      desk.backend.dynamo.state.meanwhile = async (operation) => {
        if (operation !== 'TransactWriteItems') return;
        desk.backend.dynamo.state.meanwhile = undefined;
        await askOf('PATCH /images/{id}', { ...image, version }, { credit: `Credit ${version}` });
      };
      expect(refusal(await attempt())).toEqual([409, 'IMAGE_CHANGED']);
    }
    expect((await desk.now(draft)).version).toBe(1);
    await publish(draft);
  });
});

describe('an image that is removed at the very moment', () => {
  const outcomes = [
    [204, 422],
    ['IMAGE_IN_USE', 200],
  ];
  const raceOf = async (made: (image: Image) => Promise<number>) => {
    const image = await aReady();
    const [removed, status] = await Promise.all([remove(image), made(image)]);
    expect(await isUsed(image)).toBe((await desk.images.find(image.id)) !== undefined);
    return [removed, status === 201 ? 200 : status];
  };
  const races = (made: (image: Image) => Promise<number>) =>
    Promise.all(Array.from({ length: 8 }, () => raceOf(made)));

  it('joins a draft or is removed, never both', async () => {
    const drafts = await Promise.all(Array.from({ length: 8 }, () => desk.aDraft()));
    const join = async (image: Image) => {
      const draft = drafts.pop() as Review;
      const asked = { as: carla, body: showing(image) };
      return (await of(draft, 'PATCH /reviews/{id}', asked)).status;
    };
    for (const outcome of await races(join)) expect(outcomes).toContainEqual(outcome);
  });

  it('is published with a new review or removed, never both', async () => {
    const create = async (image: Image) =>
      (await desk.post(desk.complete(showing(image)), 'publish=true')).status;
    for (const outcome of await races(create)) {
      expect([...outcomes, [204, 409]]).toContainEqual(outcome);
    }
  });
});
