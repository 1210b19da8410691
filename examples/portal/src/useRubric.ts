import type { components } from '@random-camera-reviews/client';
import { api } from './api.ts';
import { type Loaded, useLoad } from './ui/useLoad.ts';

export type ScoringRubric = components['schemas']['ScoringRubric'];

let asked: Promise<readonly ScoringRubric[]> | undefined;

/** Asked for once in a visit: rubrics never change. After a failure, or without it, asked for anew. */
async function find(id: string): Promise<ScoringRubric> {
  asked ??= api.call('listRubrics').then(({ body }) => body.items);
  const found = await asked.then(
    (rubrics) => rubrics.find((rubric) => rubric.id === id),
    (error: unknown) => {
      asked = undefined;
      throw error;
    },
  );
  if (found) return found;
  asked = undefined;
  throw new Error(`the API knows no rubric ${id}`);
}

/** What is scored by a rubric, with which weights. */
export const useRubric = (id: string): Loaded<ScoringRubric> => useLoad(id, () => find(id));
