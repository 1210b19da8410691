import { createSecretKey, randomBytes } from 'node:crypto';
import { array, parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { PreviewImage } from '../../../functions/getPreview/PreviewImage.ts';
import { PreviewPage, readPreview } from '../../../functions/getPreview/readPreview.ts';
import { publicCamera } from '../../../functions/shared/domain/Camera.ts';
import type { Image } from '../../../functions/shared/domain/Image.ts';
import type { Locale } from '../../../functions/shared/domain/Locale.ts';
import { type Page, pageOf } from '../../../functions/shared/domain/Page.ts';
import { pictureOf } from '../../../functions/shared/domain/Picture.ts';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import { signPreview } from '../../../functions/shared/previewToken.ts';
import { aPublishedReview, aReview, wordsAt } from '../../support/aReview.ts';
import { aCamera } from '../../support/cameras.ts';
import { anImage } from '../../support/images.ts';
import { aReadyImage, imageId, imagesInMemory, usesOf } from '../../support/reviewImages.ts';
import { worldInMemory } from '../../support/worldInMemory.ts';

const noon = new Date('2026-03-01T12:00:00.000Z');
const aKey = (id: string) => ({ id, key: createSecretKey(randomBytes(48)) });
const key = aKey('v'.repeat(32));
const trail = { now: noon, audit: [] };

function setting(review: Review, ...images: readonly Image[]) {
  const world = worldInMemory({ cameras: [aCamera()], reviews: [review] });
  world.keep(review);
  const faults: string[] = [];
  const read = (token: string, now = noon) =>
    readPreview(token, now, {
      cameras: world.cameras,
      reviews: world.reviews,
      images: imagesInMemory(...images),
      keys: { find: async (id) => (id === key.id ? key : undefined) },
      onFault: (fault) => faults.push(fault),
    });
  return { world, faults, read };
}
const tokenOf = ({ id, version, previewEpoch }: Review, locale?: Locale, signedWith = key) => {
  const preview = { reviewId: id, version, locale, epoch: previewEpoch };
  return signPreview(preview, 7, signedWith, noon).token;
};

describe('a preview', () => {
  it('is the version as a page would show it, and nothing of who wrote it how', async () => {
    const draft = aReview({
      requestedChanges: { note: 'more', by: 'Carla', at: noon.toISOString() },
    });
    const shown = await setting(draft).read(tokenOf(draft));
    const { authors, testUnit, scores, award, rubric, overall, coverage, locales } = draft;
    expect(shown).toEqual({
      version: 3,
      expiresAt: '2026-03-08T12:00:00.000Z',
      authors,
      testUnit,
      scores,
      award,
      rubric,
      overall,
      coverage,
      locales,
      images: [],
      camera: publicCamera(aCamera()),
    });
    // What is sent is what the schema knows: a field more would not leave.
    expect(parse(PreviewPage, shown)).toEqual(shown);
  });

  it('agrees with the page that is made of the same version', async () => {
    const review = aPublishedReview();
    const shown = await setting(review).read(tokenOf(review));
    for (const locale of ['es', 'en'] as const) {
      const page = pageOf(review, locale, aCamera(), review) as Page;
      const { publishedAt, updatedAt, alternates, jsonLd, rubric, locale: of, ...words } = page;
      const { locales, version, expiresAt, rubric: id, ...common } = shown;
      expect({ ...common, ...locales[of] }).toEqual(words);
      expect(id).toBe(rubric.id);
    }
  });

  it('shows images as far as they are, and says which are not ready, or not there', async () => {
    const [ready, waiting, removed] = [
      aReadyImage(1, { caption: { en: 'In the rain' } }),
      anImage({ id: imageId(2), state: 'processing' }),
      aReadyImage(3),
    ];
    const review = aReview({ images: usesOf(ready, waiting, removed) });
    const { images } = await setting(review, ready, waiting).read(tokenOf(review, 'en'));
    const without = { alt: {}, caption: {} };
    expect(images).toEqual([
      {
        imageId: ready.id,
        role: 'hero',
        state: 'ready',
        alt: { en: 'Image 1' },
        caption: { en: 'In the rain' },
        picture: pictureOf(ready),
      },
      { imageId: waiting.id, role: 'sample', state: 'processing', ...without },
      { imageId: removed.id, role: 'sample', state: 'removed', ...without },
    ]);
    expect(parse(array(PreviewImage), images)).toEqual(images);
  });

  it('of a draft with little in it shows that', async () => {
    const { testUnit, overall, award, ...rest } = aReview({
      scores: {},
      coverage: 0,
      locales: { es: { title: 'No more', slug: 'no-more', pros: [], cons: [], goodFor: [] } },
    });
    const shown = await setting(rest as Review).read(tokenOf(rest as Review));
    expect(parse(PreviewPage, shown)).toMatchObject({ coverage: 0, locales: rest.locales });
  });

  it('of one language shows no other', async () => {
    const { locales } = await setting(aReview()).read(tokenOf(aReview(), 'en'));
    expect(locales).toEqual({ en: wordsAt('review') });
  });

  it('stays at its version, with the camera as it is', async () => {
    const { world, read } = setting(aReview());
    await world.reviews.save(
      { before: aReview(), after: aReview({ version: 4, award: 'gold' }) },
      trail,
    );
    const camera = aCamera({ version: 2, model: 'Z6 IV' });
    await world.cameras.change(aCamera(), camera, trail);
    const shown = await read(tokenOf(aReview()));
    expect(shown).toMatchObject({ version: 3, camera: { model: 'Z6 IV' } });
    expect(shown.award).toBeUndefined();
  });
});

describe('a preview that was revoked', () => {
  const gone = { code: 'PREVIEW_GONE' };

  it('is gone with its review', async () => {
    const { world, faults, read } = setting(aReview());
    await world.reviews.save({ before: aReview() }, trail);
    await expect(read(tokenOf(aReview()))).rejects.toMatchObject(gone);
    expect(faults).toEqual([]);
  });

  it('is gone for good, though the review is public again', async () => {
    const review = aPublishedReview();
    const again = { ...review, version: 5, previewEpoch: 1 };
    const { world, read } = setting(review);
    await world.reviews.save({ before: review, after: again, pages: pagesOf(again) }, trail);
    world.keep(again);
    await expect(read(tokenOf(review))).rejects.toMatchObject(gone);
    await expect(read(tokenOf(again))).resolves.toMatchObject({ version: 5 });
  });

  it.each<[string, Partial<Review>]>([
    ['a version that is not kept', { version: 2 }],
    ['an epoch that is not yet', { previewEpoch: 1 }],
  ])('is what a link to %s would be', async (_what, wrong) => {
    await expect(setting(aReview()).read(tokenOf(aReview(wrong)))).rejects.toMatchObject(gone);
  });
});

describe('a token that opens nothing', () => {
  const refused = {
    code: 'PREVIEW_NOT_FOUND',
    message: 'The preview link is not valid, or has expired',
    errors: [],
  };

  it.each([
    ['malformed', 'a'],
    ['malformed', 'a'.repeat(2000)],
    ['unknownKey', tokenOf(aReview(), undefined, aKey('w'.repeat(32)))],
    ['forged', tokenOf(aReview(), undefined, aKey(key.id))],
    ['forged', `${tokenOf(aReview())}x`],
  ])('is told alike, and only the log knows that it is %s', async (fault, token) => {
    const { faults, read } = setting(aReview());
    await expect(read(token)).rejects.toMatchObject(refused);
    expect(faults).toEqual([fault]);
  });

  it('because its time is over says so to nobody, were the review gone or not', async () => {
    const later = new Date('2026-03-08T12:00:00.000Z');
    const { world, faults, read } = setting(aReview());
    await expect(read(tokenOf(aReview()), later)).rejects.toMatchObject(refused);
    await world.reviews.save({ before: aReview() }, trail);
    await expect(read(tokenOf(aReview()), later)).rejects.toMatchObject(refused);
    expect(faults).toEqual(['expired', 'expired']);
  });
});

const pagesOf = (review: Review): readonly Page[] =>
  (['es', 'en'] as const).map((locale) => pageOf(review, locale, aCamera(), review) as Page);
