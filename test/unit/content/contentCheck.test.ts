import { describe, expect, it } from 'vitest';
import { contentCheck } from '../../../bin/content/contentCheck.ts';
import { aNewCamera, aNewLens } from '../../support/cameras.ts';
import { aCompleteReview } from '../../support/reviews.ts';

const aReviewLine = (changes: object = {}) => {
  const { cameraId, ...review } = aCompleteReview();
  return { kind: 'review', camera: 'nikon-z6-iii', state: 'draft', ...review, ...changes };
};

/** What is wrong with the last of some lines, as path and code. */
function faultsOf(...lines: unknown[]) {
  const check = contentCheck();
  const checked = lines.map((line, index) => check(line, index + 1)).at(-1);
  return checked && 'faults' in checked ? checked.faults.map(({ path, code }) => [path, code]) : [];
}

describe('contentCheck', () => {
  it('makes the slug that a camera lacks, and keeps the one that it has', () => {
    const check = contentCheck();
    expect(check(aNewCamera(), 1)).toMatchObject({
      record: { kind: 'camera', slug: 'nikon-z6-iii', body: { slug: 'nikon-z6-iii' } },
    });
    expect(check(aNewCamera({ slug: 'z6-3' }), 2)).toMatchObject({ record: { slug: 'z6-3' } });
  });

  it.each([
    [[7], [['/kind', 'NOT_ALLOWED']]],
    [[{ kind: 'editor' }], [['/kind', 'NOT_ALLOWED']]],
    [
      [aNewCamera({ class: 'lens', colour: 'black' })],
      [
        ['/class', 'NOT_ALLOWED'],
        ['/colour', 'UNKNOWN_FIELD'],
      ],
    ],
    [[aNewCamera({ brand: '写', model: '真' })], [['/slug', 'REQUIRED']]],
    [[aNewCamera(), aNewCamera()], [['/slug', 'DUPLICATE']]],
    [[aReviewLine({ state: 'withdrawn' })], [['/state', 'NOT_ALLOWED']]],
    [[aReviewLine({ cameraId: 'x' })], [['/cameraId', 'UNKNOWN_FIELD']]],
    [
      [aReviewLine(), aReviewLine()],
      [
        ['/locales/es/slug', 'DUPLICATE'],
        ['/locales/en/slug', 'DUPLICATE'],
      ],
    ],
    [
      [aReviewLine({ rubric: 'camera-1', scores: { bokeh: { value: 1 } } })],
      [['/scores/bokeh', 'NOT_IN_RUBRIC']],
    ],
    [[aReviewLine({ live: [{ locales: ['es'] }] })], [['/live', 'NOT_ALLOWED']]],
    [[aReviewLine({ state: 'published', testUnit: undefined })], [['/testUnit', 'REQUIRED']]],
    [
      [aReviewLine({ state: 'published', scores: {}, rubric: 'camera-1' })],
      [['/scores', 'COVERAGE_TOO_LOW']],
    ],
  ])('of %j: %j', (lines, faults) => {
    expect(faultsOf(...lines)).toEqual(faults);
  });

  it('knows the kind of a camera by the lines before', () => {
    const lens = aNewLens({ slug: 'nikon-z6-iii' });
    expect(faultsOf(lens, aReviewLine())).toContainEqual([
      '/scores/imageQualityRaw',
      'NOT_IN_RUBRIC',
    ]);
    expect(faultsOf(aNewCamera(), aReviewLine())).toEqual([]);
  });

  it('demands of a published review what its readers see, not what is written for later', () => {
    const { kind, camera, state, ...content } = aReviewLine();
    const draftOfEnglish = { es: content.locales.es, en: { title: 'Later' } };
    const published = { state: 'published', locales: draftOfEnglish };
    expect(faultsOf(aReviewLine(published))).toContainEqual(['/locales/en/body', 'REQUIRED']);
    expect(faultsOf(aReviewLine({ ...published, live: [{ locales: ['es'] }] }))).toEqual([]);
    expect(
      faultsOf(
        aReviewLine({
          ...published,
          live: [{ locales: ['es'], content: { ...content, testUnit: undefined } }],
        }),
      ),
    ).toEqual([['/live/0/content/testUnit', 'REQUIRED']]);
  });

  it('leaves what it is given as it was', () => {
    const line = aNewCamera({ colour: 'black' });
    contentCheck()(line, 1);
    expect(line).toHaveProperty('colour', 'black');
  });
});
