import { forEditors } from '../shared/api/forEditors.ts';
import { httpHandler } from '../shared/api/httpHandler.ts';
import { created } from '../shared/api/responses.ts';
import { writingDynamo } from '../shared/aws/clients.ts';
import { DynamoCameras } from '../shared/aws/DynamoCameras.ts';
import { DynamoEditors } from '../shared/aws/DynamoEditors.ts';
import { DynamoReceipts } from '../shared/aws/DynamoReceipts.ts';
import { DynamoReviews } from '../shared/aws/DynamoReviews.ts';
import { Env, requireEnv } from '../shared/env.ts';
import { createReview } from './createReview.ts';
import { routes } from './routes.ts';

const dynamo = writingDynamo();
const editorial = requireEnv(Env.editorialTable);
const isApprovalRequired = requireEnv(Env.approval) === 'required';
const editors = new DynamoEditors(dynamo, editorial);
const ports = {
  cameras: new DynamoCameras(dynamo, editorial),
  receipts: new DynamoReceipts(dynamo, editorial),
  reviews: new DynamoReviews(dynamo, { editorial, content: requireEnv(Env.contentTable) }),
};

export const handler = httpHandler(
  routes,
  {
    createReview: async ({ body, query, ...request }) => {
      const settings = { publish: query.publish, isApprovalRequired };
      const made = await createReview(body, request, settings, ports);
      const { id, version } = made.result;
      return created(routes.createReview, made, `/reviews/${id}`, version);
    },
  },
  forEditors(editors),
);
