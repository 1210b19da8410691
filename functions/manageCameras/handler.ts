import { forEditors } from '../shared/api/forEditors.ts';
import { httpHandler } from '../shared/api/httpHandler.ts';
import { pageOfList, spanOf } from '../shared/api/listQuery.ts';
import { answer, created } from '../shared/api/responses.ts';
import { writingDynamo } from '../shared/aws/clients.ts';
import { DynamoCallers } from '../shared/aws/DynamoCallers.ts';
import { DynamoCameras } from '../shared/aws/DynamoCameras.ts';
import { DynamoImageReads } from '../shared/aws/DynamoImageReads.ts';
import { DynamoReceipts } from '../shared/aws/DynamoReceipts.ts';
import { DynamoReviewsOfCamera } from '../shared/aws/DynamoReviewsOfCamera.ts';
import { versionTag } from '../shared/entityTag.ts';
import { Env, requireEnv } from '../shared/env.ts';
import { errorData, log } from '../shared/log.ts';
import type { Unrefreshed } from '../shared/refreshPages.ts';
import { changeCamera } from './changeCamera.ts';
import { createCamera } from './createCamera.ts';
import { getCamera } from './getCamera.ts';
import { routes } from './routes.ts';

const dynamo = writingDynamo();
const table = requireEnv(Env.editorialTable);
const editors = new DynamoCallers(dynamo, table);
const cameras = new DynamoCameras(dynamo, table);
const receipts = new DynamoReceipts(dynamo, table);
const images = new DynamoImageReads(dynamo, table);
const reviews = new DynamoReviewsOfCamera(dynamo, {
  editorial: table,
  content: requireEnv(Env.contentTable),
});
/**
 * So long are pages refreshed while the editor waits. What is left of the function's 10 s is for the
 * last review, even when a call is in trouble; the minute rule does the others.
 */
const refreshMilliseconds = 5000;

export const handler = httpHandler(
  routes,
  {
    createCamera: async ({ body, ...work }) => {
      const made = await createCamera(body, work, { cameras, receipts });
      const { id, version } = made.result;
      return created(routes.createCamera, made, `/cameras/${id}`, version);
    },
    listCameras: async ({ query }) => {
      const { items, ...page } = await cameras.list(spanOf(query, 'cameras'));
      return answer(routes.listCameras, { items, page: pageOfList(page, 'cameras') });
    },
    getCamera: async ({ params: { id } }) => {
      const camera = await getCamera(id, { cameras });
      return answer(routes.getCamera, camera, { etag: versionTag(camera.version) });
    },
    changeCamera: async ({ params: { id }, ifMatch, body, ...work }) => {
      const until = work.clock.now.getTime() + refreshMilliseconds;
      const ports = {
        cameras,
        reviews,
        images,
        isInTime: () => Date.now() < until,
        onFailure: (error: unknown, of: Unrefreshed) =>
          log('error', {
            requestId: work.requestId,
            message: 'pages wait for their refresh',
            ...of,
            error: errorData(error),
          }),
      };
      const changed = await changeCamera({ id, ifMatch }, body, work, ports);
      const etag = versionTag(changed.camera.version);
      return answer(routes.changeCamera, changed, { etag });
    },
  },
  forEditors(editors),
);
