import { ulid } from 'ulid';
import { writingDynamo } from '../shared/aws/clients.ts';
import { DynamoCameras } from '../shared/aws/DynamoCameras.ts';
import { DynamoReviews } from '../shared/aws/DynamoReviews.ts';
import { Env, requireEnv } from '../shared/env.ts';
import { errorData, log } from '../shared/log.ts';
import { countMetrics } from '../shared/metrics.ts';
import { publishDue } from './publishDue.ts';

const dynamo = writingDynamo();
const editorial = requireEnv(Env.editorialTable);
const ports = {
  cameras: new DynamoCameras(dynamo, editorial),
  reviews: new DynamoReviews(dynamo, { editorial, content: requireEnv(Env.contentTable) }),
};

/** What EventBridge sends every minute: only its id is of use. */
type Tick = { readonly id?: string };

/** Publishes what is due; failures are on the review, in the log, and in a metric that alarms. */
export async function handler({ id = 'by hand' }: Tick): Promise<void> {
  const now = new Date();
  const clock = { now, newId: () => ulid(now.getTime()) };
  const { published, failed } = await publishDue(id, clock, ports);
  log(failed.length > 0 ? 'error' : 'info', {
    requestId: id,
    ...countMetrics(now, { published: published.length, publicationsFailed: failed.length }),
    ...(failed.length > 0
      ? { failed: failed.map(({ error, ...review }) => ({ ...review, error: errorData(error) })) }
      : {}),
  });
}
