import { describe, expect, it } from 'vitest';
import { createReview } from '../../../functions/createReview/createReview.ts';
import { aCamera, aNewLens, camerasInMemory } from '../../support/cameras.ts';
import { anEditor } from '../../support/editors.ts';
import { aReceipt, receiptsInMemory, reviewsInMemory, someWork } from '../../support/inMemory.ts';
import { aReadyImage, imagesInMemory, usesOf } from '../../support/reviewImages.ts';
import { aCompleteReview, aNewReview, parsedReview, scoresOf } from '../../support/reviews.ts';

const now = '2026-03-01T12:00:00.000Z';

function setting({ camera = aCamera(), caller = anEditor(), images = imagesInMemory() } = {}) {
  const reviews = reviewsInMemory();
  const receipts = receiptsInMemory();
  const ports = { reviews, receipts, cameras: camerasInMemory(camera), images };
  const create = (sent: unknown, settings = {}, work = {}) =>
    createReview(
      parsedReview(sent),
      someWork({ caller, ...work }),
      { publish: false, isApprovalRequired: false, ...settings },
      ports,
    );
  return { create, saved: reviews.saved, receipts };
}

describe('a draft', () => {
  it('needs a camera and a title, and belongs to its author', async () => {
    const { create, saved } = setting();
    const { result } = await create(aNewReview());
    expect(result).toMatchObject({
      ownerId: anEditor().sub,
      authors: ['Ana Lima'],
      state: 'draft',
      version: 1,
      rubric: 'camera-1',
      coverage: 0,
      createdAt: now,
      updatedAt: now,
      locales: { es: { slug: 'nikon-z6-iii-analisis' } },
    });
    expect(result.overall).toBeUndefined();
    expect(result).not.toHaveProperty('publishedAt');
    expect(saved).toMatchObject([{ after: result }]);
    expect(saved[0]?.pages).toBeUndefined();
    expect(saved[0]?.trail.audit).toMatchObject([
      { action: 'review.created', by: anEditor().sub, toVersion: 1, requestId: 'request-1' },
    ]);
  });

  it("is scored by the rubric of its camera's kind", async () => {
    const { create } = setting({ camera: aCamera({}, aNewLens()) });
    const { result } = await create(aNewReview({ scores: scoresOf('lens-1', 61) }));
    expect(result).toMatchObject({ rubric: 'lens-1', overall: 61, coverage: 1 });
  });

  it('may still lack what publishing demands, also where approval is required', async () => {
    const { create } = setting();
    await expect(create(aNewReview(), { isApprovalRequired: true })).resolves.toBeDefined();
  });
});

describe('a publication', () => {
  it('has a page for each language, which name each other', async () => {
    const { create, saved } = setting();
    const { result } = await create(aCompleteReview(), { publish: true });
    expect(result).toMatchObject({
      state: 'published',
      overall: 88,
      publishedAt: now,
      live: {
        es: { slug: 'nikon-z6-iii-analisis', version: 1 },
        en: { slug: 'nikon-z6-iii-review', version: 1 },
      },
    });
    const [publication] = saved;
    const trail = publication?.trail;
    expect(publication?.camera).toEqual(aCamera());
    expect(publication?.pages).toMatchObject([
      { locale: 'es', alternates: [{ locale: 'en', slug: 'nikon-z6-iii-review' }], overall: 88 },
      {
        locale: 'en',
        alternates: [{ locale: 'es', slug: 'nikon-z6-iii-analisis' }],
        award: 'gold',
      },
    ]);
    expect(trail?.audit.map(({ action, id }) => [action, id])).toEqual([
      ['review.created', expect.any(String)],
      ['review.published', expect.any(String)],
    ]);
  });

  it.each([
    ['editor', false, true],
    ['chief', false, true],
    ['editor', true, false],
    ['chief', true, true],
  ] as const)(
    'by the role %s, where approval is required: %s, is allowed: %s',
    async (role, isApprovalRequired, isAllowed) => {
      const { create, saved } = setting({ caller: anEditor({ role }) });
      const made = create(aCompleteReview(), { publish: true, isApprovalRequired });
      if (isAllowed) await expect(made).resolves.toBeDefined();
      else await expect(made).rejects.toMatchObject({ code: 'APPROVAL_REQUIRED' });
      expect(saved).toHaveLength(isAllowed ? 1 : 0);
    },
  );

  it('is refused with everything that the review lacks', async () => {
    const { create, saved } = setting();
    await expect(create(aNewReview(), { publish: true })).rejects.toMatchObject({
      code: 'REVIEW_INCOMPLETE',
      errors: { length: 7 },
    });
    expect(saved).toEqual([]);
  });
});

describe('a review that breaks rules', () => {
  const broken = aNewReview({
    testUnit: { source: 'owned', testedFrom: '2026-02-02', testedTo: '2026-02-01' },
    locales: { es: { title: '相机', body: '<b>' }, en: { title: 'Compare' } },
  });
  const paths = ['/testUnit/testedTo', '/locales/es/body', '/locales/es/slug', '/locales/en/slug'];
  const lacking = ['es', 'en'].flatMap((locale) =>
    ['summary', 'verdict', 'body', 'pros', 'cons']
      .filter((field) => locale === 'en' || field !== 'body')
      .map((field) => `/locales/${locale}/${field}`),
  );

  it.each([
    ['as a draft', {}, false, paths],
    [
      'of an unknown camera',
      { cameraId: '01K00000000000000000000099' },
      false,
      ['/cameraId', ...paths],
    ],
    ['of another rubric', { rubric: 'lens-1' }, false, ['/rubric', ...paths]],
    ['to publish', {}, true, [...paths, '/scores', ...lacking]],
    [
      'to publish, of an unknown camera',
      { cameraId: '01K00000000000000000000099' },
      true,
      ['/cameraId', ...paths, ...lacking],
    ],
    [
      'to publish, by another rubric',
      { rubric: 'lens-1' },
      true,
      ['/rubric', ...paths, ...lacking],
    ],
  ])('is refused with every fault at once %s', async (_what, changes, publish, expected) => {
    const { create, saved } = setting();
    await expect(create({ ...broken, ...changes }, { publish })).rejects.toMatchObject({
      code: 'REVIEW_INVALID',
      errors: expected.map((path) => ({ path })),
    });
    expect(saved).toEqual([]);
  });
});

it('a repeated request gets the first review, and adds none', async () => {
  const { create, saved, receipts } = setting();
  const receipt = aReceipt();
  const first = await create(aNewReview(), {}, { receipt });
  expect(saved[0]?.trail.receipt).toBe(receipt);
  receipts.keep(receipt, first.result);
  const again = await create(aNewReview(), {}, { receipt });
  expect(again).toEqual({ result: first.result, isReplay: true });
  expect(saved).toHaveLength(1);
});

it('published with an image that is hidden has it made ready again, and is refused until then', async () => {
  const [hidden, ready] = [aReadyImage(1, { state: 'hidden' }), aReadyImage(2)];
  const images = imagesInMemory(hidden, ready);
  const { create, saved } = setting({ images });
  const sent = aCompleteReview({ images: usesOf(ready, hidden) });
  await expect(create(sent, { publish: true })).rejects.toMatchObject({
    code: 'REVIEW_INCOMPLETE',
    errors: [
      { path: '/images/1', code: 'NOT_READY', message: expect.stringContaining('in a minute') },
    ],
  });
  expect([images.woken, saved]).toEqual([[hidden.id], []]);
  await create(sent);
  expect(images.woken).toHaveLength(1);
});
