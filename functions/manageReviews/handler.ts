import { forEditors } from '../shared/api/forEditors.ts';
import { httpHandler } from '../shared/api/httpHandler.ts';
import { pageOfList, spanOf } from '../shared/api/listQuery.ts';
import { answer, changed, created, removed } from '../shared/api/responses.ts';
import { secretsManager, writingDynamo } from '../shared/aws/clients.ts';
import { DynamoCallers } from '../shared/aws/DynamoCallers.ts';
import { DynamoCameraReads } from '../shared/aws/DynamoCameraReads.ts';
import { DynamoPublishableImages } from '../shared/aws/DynamoPublishableImages.ts';
import { DynamoReceipts } from '../shared/aws/DynamoReceipts.ts';
import { DynamoReviews } from '../shared/aws/DynamoReviews.ts';
import { SecretKeys } from '../shared/aws/SecretKeys.ts';
import { versionTag } from '../shared/entityTag.ts';
import { Env, requireEnv } from '../shared/env.ts';
import { linkPreview } from './linkPreview.ts';
import { listReviews } from './listReviews.ts';
import {
  deleteReview,
  requestChanges,
  restoreReview,
  submitReview,
  withdrawReview,
} from './moveReview.ts';
import { patchReview } from './patchReview.ts';
import { approveReview, publishReview } from './publishReview.ts';
import { readReview } from './readReview.ts';
import { diffVersions, readVersion } from './readVersion.ts';
import { routes } from './routes.ts';
import { scheduleReview, unscheduleReview } from './scheduleReview.ts';
import { validateReview } from './validateReview.ts';

const dynamo = writingDynamo();
const editorial = requireEnv(Env.editorialTable);
const isApprovalRequired = requireEnv(Env.approval) === 'required';
const editors = new DynamoCallers(dynamo, editorial);
const reviews = new DynamoReviews(dynamo, { editorial, content: requireEnv(Env.contentTable) });
const ports = {
  cameras: new DynamoCameraReads(dynamo, editorial),
  images: new DynamoPublishableImages(dynamo, editorial),
  receipts: new DynamoReceipts(dynamo, editorial),
  reviews,
  keys: new SecretKeys(secretsManager(), requireEnv(Env.previewKeys)),
};

export const handler = httpHandler(
  routes,
  {
    validateReview: async ({ body, caller }) =>
      answer(routes.validateReview, await validateReview(body, caller, ports)),
    listReviews: async ({ query, caller }) => {
      const { state, owner, cameraId, updatedAfter } = query;
      const ownerId = owner === 'me' ? caller.sub : owner;
      const filter = { state, ownerId, cameraId, updatedAfter };
      const list = `reviews ${JSON.stringify(filter)}`;
      const { items, ...page } = await listReviews(filter, spanOf(query, list), caller, ports);
      return answer(routes.listReviews, { items, page: pageOfList(page, list) });
    },
    getReview: async ({ params: { id }, caller }) => {
      const review = await readReview(id, caller, ports);
      return answer(routes.getReview, review, { etag: versionTag(review.version) });
    },
    patchReview: async ({ params: { id }, ifMatch, body, ...work }) =>
      changed(routes.patchReview, await patchReview({ id, ifMatch }, body, work, ports)),
    deleteReview: async ({ params: { id }, ifMatch, ...work }) =>
      removed(await deleteReview({ id, ifMatch }, work, ports)),
    submitReview: async ({ params: { id }, ifMatch, ...work }) =>
      changed(
        routes.submitReview,
        await submitReview({ id, ifMatch }, { isApprovalRequired }, work, ports),
      ),
    approveReview: async ({ params: { id }, ifMatch, ...work }) =>
      changed(routes.approveReview, await approveReview({ id, ifMatch }, work, ports)),
    requestChanges: async ({ params: { id }, ifMatch, body: { note }, ...work }) =>
      changed(routes.requestChanges, await requestChanges({ id, ifMatch }, note, work, ports)),
    publishReview: async ({ params: { id }, ifMatch, body, ...work }) => {
      const settings = { only: body.locales, isApprovalRequired };
      const once = await publishReview({ id, ifMatch }, settings, work, ports);
      return changed(routes.publishReview, once);
    },
    withdrawReview: async ({ params: { id }, ifMatch, ...work }) =>
      changed(routes.withdrawReview, await withdrawReview({ id, ifMatch }, work, ports)),
    restoreReview: async ({ params: { id }, ifMatch, body: { version }, ...work }) =>
      changed(routes.restoreReview, await restoreReview({ id, ifMatch }, version, work, ports)),
    scheduleReview: async ({ params: { id }, ifMatch, body, ...work }) => {
      const settings = { isApprovalRequired };
      const { result, time } = await scheduleReview({ id, ifMatch }, body, settings, work, ports);
      const etag = versionTag(result.version);
      return answer(routes.scheduleReview, { review: result, time }, { etag });
    },
    unscheduleReview: async ({ params: { id }, ifMatch, ...work }) =>
      changed(routes.unscheduleReview, await unscheduleReview({ id, ifMatch }, work, ports)),
    linkPreview: async ({ params: { id }, body, ...work }) => {
      const link = await linkPreview(id, body, work, ports);
      return created(routes.linkPreview, link, link.result.path);
    },
    listVersions: async ({ params: { id }, query, caller }) => {
      await readReview(id, caller, ports);
      const list = `versions ${id}`;
      const { items, ...page } = await reviews.versions(id, spanOf(query, list));
      return answer(routes.listVersions, { items, page: pageOfList(page, list) });
    },
    getVersion: async ({ params: { id, version }, caller }) =>
      answer(routes.getVersion, await readVersion(id, version, caller, ports)),
    diffVersions: async ({ params: { id }, query, caller }) => {
      const changes = await diffVersions(id, query, caller, ports);
      return answer(routes.diffVersions, { ...query, changes });
    },
    listAudit: async ({ params: { id }, query, caller }) => {
      await readReview(id, caller, ports);
      const list = `audit ${id}`;
      const { items, ...page } = await reviews.audit(id, spanOf(query, list));
      return answer(routes.listAudit, { items, page: pageOfList(page, list) });
    },
  },
  forEditors(editors),
);
