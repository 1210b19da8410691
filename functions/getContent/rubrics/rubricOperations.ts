import type { Operations } from '../../shared/api/httpHandler.ts';
import { answer } from '../../shared/api/responses.ts';
import { listRubrics } from './listRubrics.ts';
import { rubricRoutes } from './routes.ts';

export const rubricOperations: Operations<typeof rubricRoutes> = {
  listRubrics: async () => answer(rubricRoutes.listRubrics, { items: listRubrics() }),
};
