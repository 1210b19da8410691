import { type DomainCode, DomainError } from '../shared/domain/DomainError.ts';
import { publish } from '../shared/domain/publish.ts';
import { localesOf, type Review, type ReviewId } from '../shared/domain/Review.ts';
import { dueAt } from '../shared/domain/Schedule.ts';
import { imagesIn, usedImages } from '../shared/domain/usedImages.ts';
import type { Cameras, Clock, Images, Reviews } from '../shared/ports.ts';
import { renderPages } from '../shared/renderPages.ts';
import { clockAfter, trailOf, type Work } from '../shared/Work.ts';

export type Ports = {
  readonly cameras: Pick<Cameras, 'find'>;
  readonly images: Pick<Images, 'findAll'>;
  readonly reviews: Pick<Reviews, 'due' | 'find' | 'findVersion' | 'save'>;
};

/** What a run did. */
export type Run = {
  readonly published: readonly ReviewId[];
  /** Those whose publication failed, and why: what was thrown. */
  readonly failed: readonly Failure[];
};
type Failure = { readonly id: ReviewId; readonly error: unknown };

/** What all changes of a run have in common, and its moment for a review. */
type Circumstances = Pick<Work, 'clock' | 'requestId'>;
const caller = { sub: 'schedule', role: 'schedule' } as const;

/** Most reviews of one run: what is left is due in the next one, a minute later. */
const mostDue = 200;
/** How many are published side by side. */
const lanes = 8;
/** Whoever changes a review, its camera or an image of it while it is published is given way to so often. */
const mostTries = 5;
const passing: ReadonlySet<DomainCode> = new Set([
  'STALE_VERSION',
  'CAMERA_CHANGED',
  'IMAGE_CHANGED',
  'WRITE_CONFLICT',
]);
/** After so many failed tries, each a power of two minutes after the last, a review is given up. */
const mostFailures = 8;

/**
 * Publishes every review whose time has come, once: the working copy's version is the condition of
 * the write that takes the review off the calendar, so that of runs that overlap only one succeeds.
 * @param requestId of the run, for audit and log.
 */
export async function publishDue(requestId: string, clock: Clock, ports: Ports): Promise<Run> {
  const waiting = [...(await ports.reviews.due(clock.now, mostDue))];
  const published: ReviewId[] = [];
  const failed: Failure[] = [];
  const lane = async (): Promise<void> => {
    for (let id = waiting.shift(); id; id = waiting.shift()) {
      try {
        const { isPublished } = await publishOne(id, requestId, clock, ports);
        if (isPublished) published.push(id);
      } catch (error) {
        // Whatever is wrong with one review, the others go out.
        failed.push({ id, error });
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { published, failed };
}

/** @throws what the publication failed with, noted on the review where that was possible. */
async function publishOne(
  id: ReviewId,
  requestId: string,
  clock: Clock,
  ports: Ports,
): Promise<{ readonly isPublished: boolean }> {
  for (let tried = 1; ; tried += 1) {
    const before = await ports.reviews.find(id);
    const due = dueAt(before?.schedule);
    if (!before || !due || due > clock.now.toISOString()) return { isPublished: false };
    const run = { requestId, clock: clockAfter(clock, before) };
    try {
      await publishScheduled(before, run, ports);
      return { isPublished: true };
    } catch (error) {
      const refusal = error instanceof DomainError ? error : undefined;
      if (refusal && passing.has(refusal.code) && tried < mostTries) continue;
      await noteFailure(before, refusal?.message ?? 'failed on our side', run, ports);
      throw error;
    }
  }
}

async function publishScheduled(before: Review, run: Circumstances, ports: Ports): Promise<void> {
  const { schedule } = before;
  if (!schedule) return;
  const camera = await ports.cameras.find(before.cameraId);
  const content = await ports.reviews.findVersion(before.id, schedule.version);
  if (!camera || !content) throw new Error(`review ${before.id} lacks its camera or version`);
  const next = { ...before, version: before.version + 1, updatedAt: run.clock.now.toISOString() };
  const only = schedule.isWhole ? undefined : localesOf({ locales: schedule.slugs });
  const known = await ports.images.findAll(usedImages(before));
  const after = publish(next, { content, only, images: known });
  const pages = await renderPages(after, camera, { versions: [content], images: known }, ports);
  await ports.reviews.save(
    { before, after, pages, camera, images: imagesIn(content, known) },
    trailOf(
      { ...run, caller },
      {
        action: 'review.published',
        fromVersion: before.version,
        toVersion: after.version,
        note: `version ${schedule.version}, as scheduled`,
      },
    ),
  );
}

/** Leaves the failure where the editor sees it, and says when it is tried again. */
async function noteFailure(
  before: Review,
  message: string,
  run: Circumstances,
  { reviews }: Ports,
): Promise<void> {
  const { schedule } = before;
  if (!schedule) return;
  const { now } = run.clock;
  const tries = (schedule.failure?.tries ?? 0) + 1;
  const at = now.toISOString();
  const retryAt = new Date(now.getTime() + 2 ** tries * 60_000).toISOString();
  const failure = { tries, at, message, ...(tries < mostFailures ? { retryAt } : {}) };
  const version = before.version + 1;
  const after = { ...before, version, updatedAt: at, schedule: { ...schedule, failure } };
  const deed = {
    action: 'review.publicationFailed',
    fromVersion: before.version,
    toVersion: version,
    note: message,
  } as const;
  try {
    await reviews.save({ before, after }, trailOf({ ...run, caller }, deed));
  } catch (error) {
    // Somebody changed the review meanwhile: the next run finds it as it is then.
    if (!(error instanceof DomainError)) throw error;
  }
}
