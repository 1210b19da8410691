import { describe, expect, it } from 'vitest';
import { rubrics } from '../../../../functions/shared/domain/Rubric.ts';
import { useScoresOf, uses, useWeights } from '../../../../functions/shared/domain/uses.ts';
import { scoresOf } from '../../../support/reviews.ts';

describe('useWeights', () => {
  it.each(uses)('weigh categories of the rubric for %s, 100 together', (use) => {
    const weights = useWeights['camera-1'][use] ?? {};
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(Object.keys(rubrics['camera-1'].weights)).toEqual(
      expect.arrayContaining(Object.keys(weights)),
    );
  });
});

describe('useScoresOf', () => {
  const scores = scoresOf('camera-1', 70);

  it('weighs for each use what matters to it', () => {
    expect(useScoresOf({ ...scores, video: { value: 90 } }, 'camera-1')).toEqual({
      landscape: 70,
      portrait: 70,
      sports: 70,
      travel: 71,
      video: 80,
    });
  });

  it('says nothing of a use of which too little was scored', () => {
    const silent = { ...scores, video: { notApplicable: 'it records none' } };
    expect(Object.keys(useScoresOf(silent, 'camera-1'))).toEqual([
      'landscape',
      'portrait',
      'sports',
      'travel',
    ]);
  });

  it('has no uses for a lens', () => {
    expect(useScoresOf(scoresOf('lens-1', 70), 'lens-1')).toEqual({});
  });
});
