import { writingDynamo } from '../shared/aws/clients.ts';
import { DynamoImageProcessing } from '../shared/aws/DynamoImageProcessing.ts';
import { DynamoSweptImages } from '../shared/aws/DynamoSweptImages.ts';
import { S3SweptObjects } from '../shared/aws/S3SweptObjects.ts';
import { s3 } from '../shared/aws/s3.ts';
import { Env, requireEnv } from '../shared/env.ts';
import { errorData, log } from '../shared/log.ts';
import { embeddedMetrics } from '../shared/metrics.ts';
import { newId } from '../shared/newId.ts';
import { sweepImages } from './sweepImages.ts';

const dynamo = writingDynamo();
const editorial = requireEnv(Env.editorialTable);
const ports = {
  images: new DynamoSweptImages(dynamo, editorial),
  processing: new DynamoImageProcessing(dynamo, editorial),
  objects: new S3SweptObjects(s3(), {
    uploads: requireEnv(Env.uploadBucket),
    media: requireEnv(Env.mediaBucket),
  }),
};

/** No image is begun with later in a run, which has 50 s. */
const sweepMilliseconds = 25_000;

/** What EventBridge sends every minute: only its id is of use. */
type Tick = { readonly id?: string };

/** Sweeps images; failures are in the log, and in a metric that alarms. */
export async function handler({ id: requestId = 'by hand' }: Tick): Promise<void> {
  const now = new Date();
  const clock = { now, newId: () => newId(now.getTime()) };
  const { failed = 0, ...done } = await sweepImages(
    { requestId, clock },
    {
      ...ports,
      isInTime: () => Date.now() < now.getTime() + sweepMilliseconds,
      onFailure: (error, image) =>
        log('error', { requestId, message: 'image not swept', image, error: errorData(error) }),
    },
  );
  log(failed > 0 ? 'error' : 'info', {
    requestId,
    ...embeddedMetrics(now, { sweepsFailed: [failed, 'Count'] }),
    ...done,
  });
}
