import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../../functions/shared/domain/Page.ts';
import { contentOf, judge } from '../../../../functions/shared/domain/reviewContent.ts';
import { aPublishedReview, wordsAt } from '../../../support/aReview.ts';
import { aCamera, aNewLens } from '../../../support/cameras.ts';
import {
  aReadyImage,
  imageId,
  knownImages,
  usesOf,
  variantsOf,
} from '../../../support/reviewImages.ts';
import {
  aCompleteReview,
  aNewReview,
  parsedReview,
  scoresOf,
  someWords,
} from '../../../support/reviews.ts';

const camera = aCamera();
const judged = (changes: object) => judge(parsedReview(aNewReview(changes)), camera);
const told = (faults: readonly { path: string; code: string }[]) =>
  faults.map(({ path, code }) => `${path} ${code}`);

describe('what an editor wrote', () => {
  it('gets rubric, slugs, overall and coverage', () => {
    const { content, faults, lacks } = judge(parsedReview(aCompleteReview()), camera);
    expect({ faults, lacks }).toEqual({ faults: [], lacks: [] });
    expect(content).toMatchObject({
      rubric: 'camera-1',
      overall: 88,
      coverage: 1,
      locales: { es: { slug: 'nikon-z6-iii-analisis' }, en: { slug: 'nikon-z6-iii-review' } },
    });
  });

  it('has no overall without scores', () => {
    const { content } = judged({});
    expect(content).toMatchObject({ coverage: 0 });
    expect(content?.overall).toBeUndefined();
  });

  it('is judged by all rules at once, and what it lacks is told beside', () => {
    const { content, faults, lacks } = judged({
      rubric: 'lens-1',
      testUnit: { source: 'owned', testedFrom: '2026-02-02', testedTo: '2026-02-01' },
      locales: { es: { title: '???', body: '<b>' }, en: { title: 'One', slug: 'one-more' } },
    });
    expect(content).toBeUndefined();
    expect(told(faults)).toEqual([
      '/rubric NOT_ALLOWED',
      '/testUnit/testedTo INVALID',
      '/locales/es/body RAW_HTML',
      '/locales/es/slug REQUIRED',
    ]);
    expect(told(lacks)).toContain('/locales/en/body REQUIRED');
  });

  it('of a camera that nobody knows has no coverage to tell of', () => {
    const { faults, lacks } = judge(parsedReview(aNewReview()), undefined);
    expect(told(faults)).toEqual(['/cameraId NOT_FOUND']);
    expect(told(lacks)).not.toContain('/scores COVERAGE_TOO_LOW');
  });

  it('may be of a lens, by its rubric', () => {
    const input = parsedReview(aNewReview({ scores: scoresOf('lens-1', 70) }));
    expect(judge(input, aCamera({}, aNewLens())).content).toMatchObject({
      rubric: 'lens-1',
      overall: 70,
    });
  });

  it('is refused beyond 257 KiB, however it grew', () => {
    const wide = (characters: number) => ({
      es: someWords('Uno', { body: '相'.repeat(characters) }),
    });
    const rest = Buffer.byteLength(JSON.stringify(parsedReview(aNewReview({ locales: wide(1) }))));
    const most = Math.floor((257 * 1024 - rest) / 3) + 1;
    expect(told(judged({ locales: wide(most) }).faults)).toEqual([]);
    expect(told(judged({ locales: wide(most + 1) }).faults)).toEqual([' TOO_LONG']);
  });

  it('has room for its images on a page of 400 KB, with the most words that they can have', () => {
    const widths = [320, 640, 960, 1280, 1920, 2560];
    const words = '相'.repeat(500);
    const images = Array.from({ length: 40 }, (_, number) =>
      aReadyImage(number, {
        alt: { es: words },
        caption: { es: words },
        credit: '相'.repeat(160),
        variants: variantsOf(imageId(number), widths),
      }),
    );
    const locales = (characters: number) => ({
      es: wordsAt('uno', { body: '相'.repeat(characters) }),
    });
    const input = (characters: number) => ({
      ...parsedReview(aCompleteReview({ images: usesOf(...images), locales: locales(characters) })),
    });
    const rest = 40 * 4096 + Buffer.byteLength(JSON.stringify(input(1)));
    const most = Math.floor((257 * 1024 - rest) / 3) + 1;
    expect(told(judge(input(most), camera).faults)).toEqual([]);
    expect(told(judge(input(most + 1), camera).faults)).toEqual([' TOO_LONG']);
    const review = aPublishedReview({ images: usesOf(...images), locales: locales(most) });
    const page = pageOf(review, 'es', camera, review, knownImages(...images));
    // A camera with twenty offers at the longest addresses adds some 45 KB.
    expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(300 * 1024);
  });
});

describe('content', () => {
  const broken = parsedReview(aNewReview({ rubric: 'lens-1' }));
  const errorsOf = (isPublishing?: boolean) => {
    try {
      contentOf(broken, camera, isPublishing ? new Map() : undefined);
    } catch (error) {
      return told((error as { errors: { path: string; code: string }[] }).errors);
    }
    return [];
  };

  it('is refused with its faults, and where it shall be published with what it lacks', () => {
    expect(errorsOf()).toEqual(['/rubric NOT_ALLOWED']);
    expect(errorsOf(true)).toEqual(
      expect.arrayContaining(['/rubric NOT_ALLOWED', '/testUnit REQUIRED']),
    );
  });
});
