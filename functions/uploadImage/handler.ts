import { forEditors } from '../shared/api/forEditors.ts';
import { httpHandler } from '../shared/api/httpHandler.ts';
import { answer, created, removed } from '../shared/api/responses.ts';
import { writingDynamo } from '../shared/aws/clients.ts';
import { DynamoCallers } from '../shared/aws/DynamoCallers.ts';
import { DynamoImages } from '../shared/aws/DynamoImages.ts';
import { DynamoReceipts } from '../shared/aws/DynamoReceipts.ts';
import { defaultProvider } from '../shared/aws/environmentCredentials.ts';
import { S3Uploads } from '../shared/aws/S3Uploads.ts';
import { versionTag } from '../shared/entityTag.ts';
import { Env, optionalEnv, requireEnv } from '../shared/env.ts';
import { changeImage } from './changeImage.ts';
import { createImage } from './createImage.ts';
import { readImage } from './readImage.ts';
import { removeImage } from './removeImage.ts';
import { routes } from './routes.ts';

const dynamo = writingDynamo();
const editorial = requireEnv(Env.editorialTable);
const editors = new DynamoCallers(dynamo, editorial);
const bucket = {
  name: requireEnv(Env.uploadBucket),
  region: requireEnv(Env.region),
  endpoint: optionalEnv(Env.endpoint),
};
const ports = {
  images: new DynamoImages(dynamo, editorial),
  receipts: new DynamoReceipts(dynamo, editorial),
  uploads: new S3Uploads(bucket, defaultProvider()),
};

export const handler = httpHandler(
  routes,
  {
    createImage: async ({ body, ...work }) => {
      const { result, isReplay } = await createImage(body, work, ports);
      const { image, upload } = result;
      const made = { result: { imageId: image.id, upload }, isReplay };
      return created(routes.createImage, made, `/images/${image.id}`, image.version);
    },
    getImage: async ({ params: { id }, caller }) => {
      const image = await readImage(id, caller, ports);
      return answer(routes.getImage, image, { etag: versionTag(image.version) });
    },
    changeImage: async ({ params: { id }, ifMatch, body, ...work }) => {
      const image = await changeImage({ id, ifMatch }, body, work, ports);
      return answer(routes.changeImage, image, { etag: versionTag(image.version) });
    },
    removeImage: async ({ params: { id }, ifMatch, ...work }) => {
      await removeImage({ id, ifMatch }, work, ports);
      return removed({ isReplay: false });
    },
  },
  forEditors(editors),
);
