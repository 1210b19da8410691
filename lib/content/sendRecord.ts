import * as v from 'valibot';
import { ApiProblem } from './ApiProblem.ts';
import type { CameraIds } from './CameraIds.ts';
import type { ApiAnswer, ContentApi } from './ContentApi.ts';
import type { ContentRecord, Finding, ReviewRecord } from './Entry.ts';
import { type ReviewStep, reviewPlan } from './reviewPlan.ts';

/** What became of a record, and what should be known of it. */
export type Sent = {
  readonly outcome: 'created' | 'alreadyThere';
  readonly note?: Pick<Finding, 'code' | 'message'>;
};

const alreadyThere: Sent = { outcome: 'alreadyThere' };

const Made = v.object({ id: v.string() });
const Versioned = v.object({ version: v.number() });

/** Sends a record. @throws ApiProblem when the API refuses it; Stopped when nothing goes any more */
export async function sendRecord(
  record: ContentRecord,
  api: ContentApi,
  cameras: CameraIds,
): Promise<Sent> {
  return record.kind === 'camera'
    ? sendCamera(record, api, cameras)
    : sendReview(record, api, cameras);
}

async function sendCamera(
  { slug, body }: ContentRecord,
  api: ContentApi,
  cameras: CameraIds,
): Promise<Sent> {
  const made = await create(api, '/cameras', body);
  if (!made) return alreadyThere;
  cameras.add(slug, v.parse(Made, made.json).id);
  return made.isReplay ? alreadyThere : { outcome: 'created' };
}

async function sendReview(
  record: ReviewRecord,
  api: ContentApi,
  cameras: CameraIds,
): Promise<Sent> {
  const cameraId = await cameras.of(record.camera);
  if (cameraId === undefined) throw unknownCamera(record.camera);
  const { first, isPublished, steps } = reviewPlan(record);
  const path = isPublished ? '/reviews?publish=true' : '/reviews';
  const made = await create(api, path, { ...first, cameraId });
  if (!made) return alreadyThere;
  const review = `/reviews/${v.parse(Made, made.json).id}`;
  if (!made.isReplay) {
    return { outcome: 'created', ...(await takeSteps(api, review, steps, 1)) };
  }
  if (steps.length === 0) return alreadyThere;
  // Each step raises the version by one: it tells how far an interrupted run came.
  const { version } = await api.get(review, Versioned);
  if (version > steps.length) return alreadyThere;
  return {
    outcome: 'created',
    ...(await takeSteps(api, review, steps.slice(version - 1), version)),
  };
}

function unknownCamera(slug: string): ApiProblem {
  const detail = `there is no camera ${slug}: neither in the lines before nor in the backend`;
  const errors = [{ path: '/camera', code: 'NOT_FOUND', message: detail }];
  return new ApiProblem(422, { code: 'NOT_FOUND', detail, errors });
}

/** Takes the steps from a version on; each raises it by one. */
async function takeSteps(
  api: ContentApi,
  review: string,
  steps: readonly ReviewStep[],
  version: number,
): Promise<Pick<Sent, 'note'>> {
  for (const [index, { method, action, body }] of steps.entries()) {
    const path = `${review}${action}`;
    const ifMatch = `"${version + index}"`;
    try {
      await api.call({ method, path, body, isKeyed: method === 'POST', ifMatch });
    } catch (error) {
      const isNotNeeded =
        error instanceof ApiProblem && error.code === 'ILLEGAL_TRANSITION' && action === '/submit';
      if (!isNotNeeded) throw error;
      return { note: { code: 'NOT_SUBMITTED', message: `stays a draft: ${error.message}` } };
    }
  }
  return {};
}

/** Undefined where something with this slug is there. */
async function create(api: ContentApi, path: string, body: object): Promise<ApiAnswer | undefined> {
  try {
    return await api.call({ method: 'POST', path, body, isKeyed: true });
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'SLUG_TAKEN') return undefined;
    throw error;
  }
}
