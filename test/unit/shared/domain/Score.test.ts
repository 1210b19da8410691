import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories, rubrics } from '../../../../functions/shared/domain/Rubric.ts';
import { overallOf, type Scores } from '../../../../functions/shared/domain/Score.ts';
import { scoresOf } from '../../../support/reviews.ts';

const rubric = rubrics['camera-1'];

describe('overallOf', () => {
  it.each<[string, Scores, object]>([
    ['nothing but a coverage of 0 without scores', {}, { coverage: 0 }],
    ['the mark where all are equal', scoresOf('camera-1', 73), { overall: 73, coverage: 1 }],
    ['a half rounded up', { build: { value: 80 }, value: { value: 81 } }, { overall: 80 }],
    [
      '18 : 14 as the rubric weighs',
      { imageQualityRaw: { value: 100 }, autofocus: { value: 0 } },
      { overall: 56, coverage: 0.32 },
    ],
    ['0 for 0, which is a score', { video: { value: 0 } }, { overall: 0, coverage: 0.1 }],
    [
      'no weight for what does not apply',
      { video: { notApplicable: 'none' }, build: { value: 90 } },
      { overall: 90, coverage: 0.07 },
    ],
  ])('gives %s', (_what, scores, expected) => {
    expect(overallOf(scores, rubric)).toMatchObject(expected);
  });

  it('equals exact rational arithmetic, rounded half up', () => {
    const value = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(rubrics)),
        fc.tuple(...categories.map(() => value)),
        (some, values) => {
          const scored = categories.flatMap((category, index) => {
            const weight = some.weights[category];
            const mark = values[index];
            return weight === undefined || mark === undefined ? [] : [{ category, weight, mark }];
          });
          const { overall, coverage } = overallOf(
            Object.fromEntries(scored.map(({ category, mark }) => [category, { value: mark }])),
            some,
          );
          const weights = scored.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
          const marks = scored.reduce((sum, s) => sum + BigInt(s.weight) * BigInt(s.mark), 0n);
          // Exactly: overall - 1/2 <= marks / weights < overall + 1/2.
          if (weights === 0n) expect(overall).toBeUndefined();
          else {
            const twice = 2n * BigInt(overall ?? -1);
            expect((twice - 1n) * weights <= 2n * marks).toBe(true);
            expect(2n * marks < (twice + 1n) * weights).toBe(true);
          }
          expect(coverage).toBe(Number(weights) / 100);
        },
      ),
    );
  });
});

it.each(Object.values(rubrics))('the weights of $id sum to 100', ({ weights }) => {
  expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
});
