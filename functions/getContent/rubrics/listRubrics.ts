import { currentRubric, rubrics } from '../../shared/domain/Rubric.ts';
import { useWeights } from '../../shared/domain/uses.ts';
import type { ScoringRubric } from './ScoringRubric.ts';

/** Every rubric that reviews are or were scored by. They are part of the program: no table has them. */
export const listRubrics = (): readonly ScoringRubric[] =>
  Object.values(rubrics).map(({ id, kind, weights }) => ({
    id,
    kind,
    isCurrent: currentRubric[kind] === id,
    weights,
    uses: useWeights[id],
  }));
