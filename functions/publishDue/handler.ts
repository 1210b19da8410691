import { writingDynamo } from '../shared/aws/clients.ts';
import { DynamoCameras } from '../shared/aws/DynamoCameras.ts';
import { DynamoImageReads } from '../shared/aws/DynamoImageReads.ts';
import { DynamoReviews } from '../shared/aws/DynamoReviews.ts';
import { Env, requireEnv } from '../shared/env.ts';
import { errorData, log } from '../shared/log.ts';
import { embeddedMetrics } from '../shared/metrics.ts';
import { newId } from '../shared/newId.ts';
import { publishDue } from './publishDue.ts';
import { refreshChanged } from './refreshChanged.ts';

const dynamo = writingDynamo();
const editorial = requireEnv(Env.editorialTable);
const ports = {
  cameras: new DynamoCameras(dynamo, editorial),
  images: new DynamoImageReads(dynamo, editorial),
  reviews: new DynamoReviews(dynamo, { editorial, content: requireEnv(Env.contentTable) }),
};

/** No refresh begins later in a run, which has 50 s: what is left is done in the next. */
const refreshMilliseconds = 40_000;

/** What EventBridge sends every minute: only its id is of use. */
type Tick = { readonly id?: string };

/** Publishes what is due, and refreshes what waits for it; failures are on the review, in the log, and in a metric that alarms. */
export async function handler({ id = 'by hand' }: Tick): Promise<void> {
  const now = new Date();
  const clock = { now, newId: () => newId(now.getTime()) };
  const { published, failed } = await publishDue(id, clock, ports);
  const refresh = await refreshChanged(now, {
    ...ports,
    isInTime: () => Date.now() < now.getTime() + refreshMilliseconds,
    onFailure: (error, of) =>
      log('error', {
        requestId: id,
        message: 'pages not refreshed',
        ...of,
        error: errorData(error),
      }),
  });
  log(failed.length + refresh.failed > 0 ? 'error' : 'info', {
    requestId: id,
    ...embeddedMetrics(now, {
      published: [published.length, 'Count'],
      publicationsFailed: [failed.length, 'Count'],
      refreshesFailed: [refresh.failed, 'Count'],
    }),
    ...(failed.length > 0
      ? { failed: failed.map(({ error, ...review }) => ({ ...review, error: errorData(error) })) }
      : {}),
  });
}
