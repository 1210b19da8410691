import * as v from 'valibot';
import { writingDynamo } from '../shared/aws/clients.ts';
import { DynamoImageProcessing } from '../shared/aws/DynamoImageProcessing.ts';
import { imageIdOfUpload } from '../shared/aws/objectKeys.ts';
import { S3Images } from '../shared/aws/S3Images.ts';
import { s3 } from '../shared/aws/s3.ts';
import { Env, requireEnv } from '../shared/env.ts';
import { log } from '../shared/log.ts';
import { processImage } from './processImage.ts';
import { processUpload } from './processUpload.ts';

const ports = {
  images: new DynamoImageProcessing(writingDynamo(), requireEnv(Env.editorialTable)),
  objects: new S3Images(s3(), {
    uploads: requireEnv(Env.uploadBucket),
    media: requireEnv(Env.mediaBucket),
  }),
  process: processImage,
  now: () => new Date(),
};

/** What S3 sends by EventBridge, as far as it is of use here. */
const ObjectCreated = v.object({
  id: v.string(),
  detail: v.object({
    object: v.object({ key: v.string(), size: v.number(), 'version-id': v.string() }),
  }),
});

/** Processes an upload. What it throws is tried again by Lambda, and then kept in the dead letters. */
export async function handler(event: unknown): Promise<void> {
  const startedAt = performance.now();
  const { id: requestId, detail } = v.parse(ObjectCreated, event);
  const { key, size: bytes, 'version-id': version } = detail.object;
  const image = imageIdOfUpload(key);
  const outcome = await processUpload({ id: image, version, bytes }, ports);
  const milliseconds = Math.round(performance.now() - startedAt);
  log('info', { requestId, image, bytes, outcome, milliseconds });
}
