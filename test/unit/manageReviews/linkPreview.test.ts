import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { linkPreview } from '../../../functions/manageReviews/linkPreview.ts';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import { openPreview } from '../../../functions/shared/previewToken.ts';
import { aReview, wordsAt } from '../../support/aReview.ts';
import { aCamera } from '../../support/cameras.ts';
import { anEditor, editorId } from '../../support/editors.ts';
import { aReceipt, receiptsInMemory, someWork } from '../../support/inMemory.ts';
import { inTurns, worldInMemory } from '../../support/worldInMemory.ts';

const noon = '2026-03-01T12:00:00.000Z';
const key = { id: 'v'.repeat(32), key: createSecretKey('k'.repeat(64), 'utf8') };
const keys = { current: async () => key, find: async () => key };

function setting(review: Review, meanwhile: (() => unknown)[] = []) {
  const world = worldInMemory({ cameras: [aCamera()], reviews: [review] });
  const receipts = receiptsInMemory();
  const reviews = inTurns(world.reviews, async (call) => {
    if (call === 'keepVersion') await meanwhile.shift()?.();
  });
  const link = async (wish: object = {}, work: object = {}) =>
    linkPreview(review.id, { days: 7, ...wish }, someWork(work), { receipts, reviews, keys });
  return { world, receipts, link };
}
const opened = (token: string) => openPreview(token, keys, new Date(noon));

describe('a preview link', () => {
  it('is to the version of now, in all languages, for seven days', async () => {
    const { link } = setting(aReview({ previewEpoch: 2 }));
    const { result, isReplay } = await link();
    expect(isReplay).toBe(false);
    expect(result).toEqual({
      token: result.token,
      path: `/previews/${result.token}`,
      version: 3,
      expiresAt: '2026-03-08T12:00:00.000Z',
    });
    expect(await opened(result.token)).toEqual({
      preview: {
        reviewId: aReview().id,
        version: 3,
        epoch: 2,
        locale: undefined,
        expiresAt: result.expiresAt,
      },
    });
  });

  it('keeps the version that it shows, and tells who made it, but not the token', async () => {
    const { world, link } = setting(aReview());
    const { token, expiresAt } = (await link()).result;
    expect(await world.reviews.findVersion(aReview().id, 3)).toEqual(aReview());
    expect(world.review(aReview().id)).toEqual(aReview());
    expect(world.trails).toMatchObject([
      { audit: [{ action: 'review.previewLinked', toVersion: 3, note: expiresAt }] },
    ]);
    expect(JSON.stringify(world.trails)).not.toContain(token);
  });

  it('is good for the days and the language that are asked for', async () => {
    const { token, expiresAt } = (await setting(aReview()).link({ days: 30, locale: 'en' })).result;
    expect(expiresAt).toBe('2026-03-31T12:00:00.000Z');
    expect(await opened(token)).toMatchObject({ preview: { locale: 'en' } });
  });

  it('is later than the change that it shows, by whatever clock', async () => {
    const updatedAt = '2026-03-01T12:00:05.000Z';
    const { world, link } = setting(aReview({ updatedAt }));
    await link();
    expect(world.trails).toMatchObject([{ audit: [{ at: '2026-03-01T12:00:05.001Z' }] }]);
  });

  it.each(['draft', 'in_review', 'published'])(
    'can be made of a review that is %s',
    async (state) => {
      await expect(setting(aReview({ state })).link()).resolves.toMatchObject({
        result: { version: 3 },
      });
    },
  );

  it('is made for a chief editor too', async () => {
    const chief = anEditor({ sub: editorId(3), role: 'chief' });
    await expect(setting(aReview()).link({}, { caller: chief })).resolves.toBeDefined();
  });

  it('is the same again for the same key, whatever happened since', async () => {
    const { receipts, world, link } = setting(aReview());
    const receipt = aReceipt();
    const { result } = await link({}, { receipt });
    receipts.keep(receipt, result);
    await world.reviews.save(
      { before: aReview(), after: aReview({ version: 4 }) },
      { now: new Date(noon), audit: [] },
    );
    expect(await link({}, { receipt })).toEqual({ result, isReplay: true });
  });
});

describe('no preview link', () => {
  it('is made of a review that was withdrawn', async () => {
    await expect(setting(aReview({ state: 'withdrawn' })).link()).rejects.toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      possibleStates: ['draft', 'in_review', 'published'],
    });
  });

  it('is made for another editor, who learns nothing', async () => {
    const caller = anEditor({ sub: editorId(2) });
    await expect(setting(aReview()).link({}, { caller })).rejects.toMatchObject({
      code: 'REVIEW_NOT_FOUND',
    });
  });

  it('is made to a language that the review has no words in', async () => {
    const { world, link } = setting(aReview({ locales: { es: wordsAt('analisis') } }));
    await expect(link({ locale: 'en' })).rejects.toMatchObject({
      code: 'REVIEW_INVALID',
      errors: [{ path: '/locale', code: 'NOT_ALLOWED' }],
    });
    expect(world.trails).toEqual([]);
  });
});

describe('a review that is changed while a link is made', () => {
  const trail = { now: new Date(noon), audit: [] };
  const become = (world: ReturnType<typeof setting>['world'], after: Review | undefined) => () =>
    world.reviews.save({ before: world.review(aReview().id), after }, trail);

  it('is linked in its newer version', async () => {
    const meanwhile: (() => unknown)[] = [];
    const { world, link } = setting(aReview(), meanwhile);
    meanwhile.push(become(world, aReview({ version: 4 })));
    const { version, token } = (await link()).result;
    expect(version).toBe(4);
    expect(await opened(token)).toMatchObject({ preview: { version: 4 } });
  });

  it.each<[string, Review | undefined, string]>([
    ['withdrawn', aReview({ version: 4, state: 'withdrawn' }), 'ILLEGAL_TRANSITION'],
    ['removed', undefined, 'REVIEW_NOT_FOUND'],
  ])('is not linked once it is %s', async (_what, after, code) => {
    const meanwhile: (() => unknown)[] = [];
    const { world, link } = setting(aReview(), meanwhile);
    meanwhile.push(become(world, after));
    await expect(link()).rejects.toMatchObject({ code });
  });

  it('five times in a row is given up', async () => {
    const meanwhile: (() => unknown)[] = [];
    const { world, link } = setting(aReview(), meanwhile);
    for (const version of [4, 5, 6, 7, 8]) meanwhile.push(become(world, aReview({ version })));
    await expect(link()).rejects.toMatchObject({ code: 'STALE_VERSION', currentVersion: 8 });
  });
});
