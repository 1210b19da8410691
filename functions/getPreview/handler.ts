import { httpHandler } from '../shared/api/httpHandler.ts';
import { answer } from '../shared/api/responses.ts';
import { readingDynamo, secretsManager } from '../shared/aws/clients.ts';
import { DynamoCameraReads } from '../shared/aws/DynamoCameraReads.ts';
import { DynamoImageReads } from '../shared/aws/DynamoImageReads.ts';
import { DynamoReviewReads } from '../shared/aws/DynamoReviewReads.ts';
import { SecretKeys } from '../shared/aws/SecretKeys.ts';
import { Env, requireEnv } from '../shared/env.ts';
import { log } from '../shared/log.ts';
import { readPreview } from './readPreview.ts';
import { routes } from './routes.ts';

const dynamo = readingDynamo();
const editorial = requireEnv(Env.editorialTable);
const ports = {
  cameras: new DynamoCameraReads(dynamo, editorial),
  images: new DynamoImageReads(dynamo, editorial),
  reviews: new DynamoReviewReads(dynamo, editorial),
  keys: new SecretKeys(secretsManager(), requireEnv(Env.previewKeys)),
  onFault: (fault: string) => log('info', { message: 'a preview token opens nothing', fault }),
};

export const handler = httpHandler(routes, {
  readPreview: async ({ params: { token }, clock }) =>
    answer(routes.readPreview, await readPreview(token, clock.now, ports), {
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    }),
});
