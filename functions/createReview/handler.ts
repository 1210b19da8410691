import { forEditors } from '../shared/api/forEditors.ts';
import { httpHandler } from '../shared/api/httpHandler.ts';
import { created } from '../shared/api/responses.ts';
import { writingDynamo } from '../shared/aws/clients.ts';
import { DynamoCallers } from '../shared/aws/DynamoCallers.ts';
import { DynamoCameraReads } from '../shared/aws/DynamoCameraReads.ts';
import { DynamoPublishableImages } from '../shared/aws/DynamoPublishableImages.ts';
import { DynamoReceipts } from '../shared/aws/DynamoReceipts.ts';
import { DynamoReviewWrites } from '../shared/aws/DynamoReviewWrites.ts';
import { Env, requireEnv } from '../shared/env.ts';
import { createReview } from './createReview.ts';
import { routes } from './routes.ts';

const dynamo = writingDynamo();
const editorial = requireEnv(Env.editorialTable);
const isApprovalRequired = requireEnv(Env.approval) === 'required';
const editors = new DynamoCallers(dynamo, editorial);
const ports = {
  cameras: new DynamoCameraReads(dynamo, editorial),
  images: new DynamoPublishableImages(dynamo, editorial),
  receipts: new DynamoReceipts(dynamo, editorial),
  reviews: new DynamoReviewWrites(dynamo, { editorial, content: requireEnv(Env.contentTable) }),
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
