import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { listRubrics } from '../../../../functions/getContent/rubrics/listRubrics.ts';
import { ScoringRubric } from '../../../../functions/getContent/rubrics/ScoringRubric.ts';
import { RubricId, rubrics } from '../../../../functions/shared/domain/Rubric.ts';
import { overallOf } from '../../../../functions/shared/domain/Score.ts';
import { useScoresOf, uses } from '../../../../functions/shared/domain/uses.ts';
import { scoresOf } from '../../../support/reviews.ts';

describe('listRubrics', () => {
  it('has every rubric, and says by which new reviews are scored', () => {
    expect(listRubrics().map(({ id }) => id)).toEqual(RubricId.options);
    const current = listRubrics().filter(({ isCurrent }) => isCurrent);
    expect(current.map(({ kind }) => kind).toSorted()).toEqual(['camera', 'lens']);
  });

  it('has the uses of cameras, and none of lenses', () => {
    const ofUses = listRubrics().map((rubric) => [rubric.id, Object.keys(rubric.uses)]);
    expect(ofUses).toEqual([
      ['camera-1', uses],
      ['lens-1', []],
    ]);
  });

  it.each(listRubrics())('gives $id in its order, and as the contract says', (rubric) => {
    const parsed = parse(ScoringRubric, rubric);
    expect(JSON.stringify(parsed)).toBe(JSON.stringify(rubric));
    expect(Object.entries(parsed.weights)).toEqual(Object.entries(rubrics[rubric.id].weights));
  });

  it('has the very weights that use scores are made by', () => {
    const [camera] = listRubrics();
    const scores = { ...scoresOf('camera-1', 60), autofocus: { value: 95 }, video: { value: 20 } };
    const worked = Object.entries(camera?.uses ?? {}).map(([use, weights]) => [
      use,
      overallOf(scores, { weights }).overall,
    ]);
    expect(Object.fromEntries(worked)).toEqual(useScoresOf(scores, 'camera-1'));
  });
});
