import { describe, expect, it } from 'vitest';
import { reviewFaults } from '../../../../functions/shared/domain/reviewFaults.ts';
import { aCamera, aNewLens } from '../../../support/cameras.ts';
import { aCompleteReview, parsedReview, scoresOf, someWords } from '../../../support/reviews.ts';

const camera = aCamera();
const lens = aCamera({}, aNewLens());
const review = (changes: object) => parsedReview(aCompleteReview(changes));
const dates = { source: 'owned', testedFrom: '2026-02-02', testedTo: '2026-02-01' };
const html = { 'pt-BR': someWords('Nikon', { body: 'a\n<b>bold</b>' }) };

describe('reviewFaults', () => {
  it.each([
    ['a complete review', review({}), 'camera-1', camera],
    [
      'a test of one day',
      review({ testUnit: { ...dates, testedTo: '2026-02-02' } }),
      'camera-1',
      camera,
    ],
    ['scores by the rubric of a lens', review({ scores: scoresOf('lens-1', 9) }), 'lens-1', lens],
  ] as const)('finds nothing in %s', (_what, complete, rubric, of) => {
    expect(reviewFaults(complete, rubric, of)).toEqual([]);
  });

  it.each([
    ['a rubric of the other kind', review({}), 'lens-1', camera, ['/rubric NOT_ALLOWED']],
    [
      'a category of another rubric',
      review({ scores: { bokeh: { value: 1 }, video: { value: 1 } } }),
      'camera-1',
      camera,
      ['/scores/bokeh NOT_IN_RUBRIC'],
    ],
    [
      'a test that ends before it began',
      review({ testUnit: dates }),
      'camera-1',
      camera,
      ['/testUnit/testedTo INVALID'],
    ],
    ['HTML', review({ locales: html }), 'camera-1', camera, ['/locales/pt-BR/body RAW_HTML']],
    [
      'everything at once, even without a camera',
      review({ locales: html, testUnit: dates }),
      undefined,
      undefined,
      ['/cameraId NOT_FOUND', '/testUnit/testedTo INVALID', '/locales/pt-BR/body RAW_HTML'],
    ],
  ] as const)('finds %s', (_what, broken, rubric, of, expected) => {
    const found = reviewFaults(broken, rubric, of).map(({ path, code }) => `${path} ${code}`);
    expect(found).toEqual(expected);
  });
});
