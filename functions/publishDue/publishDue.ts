import { DomainError } from '../shared/domain/DomainError.ts';
import { publish } from '../shared/domain/publish.ts';
import { localesOf, type Review, type ReviewId } from '../shared/domain/Review.ts';
import type { Cameras, Clock, Reviews } from '../shared/ports.ts';
import { renderPages } from '../shared/renderPages.ts';
import { trailOf } from '../shared/Work.ts';

export type Ports = {
  readonly cameras: Pick<Cameras, 'find'>;
  readonly reviews: Pick<Reviews, 'due' | 'find' | 'findVersion' | 'save'>;
};

/** What a run did. */
export type Run = {
  readonly published: readonly ReviewId[];
  /** Those whose publication failed, and why. */
  readonly failed: readonly { readonly id: ReviewId; readonly message: string }[];
};

/** Most reviews of one run: what is left is due in the next one, a minute later. */
const mostDue = 200;
/** How many are published side by side. */
const lanes = 8;
/** Whoever changes a review while it is published is given way to so often. */
const mostTries = 5;
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
  const failed: { id: ReviewId; message: string }[] = [];
  const lane = async (): Promise<void> => {
    for (let id = waiting.shift(); id; id = waiting.shift()) {
      const message = await publishOne(id, requestId, clock, ports);
      if (message === 'published') published.push(id);
      else if (message !== 'not due') failed.push({ id, message: message.because });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { published, failed };
}

type Outcome = 'published' | 'not due' | { readonly because: string };

async function publishOne(
  id: ReviewId,
  requestId: string,
  clock: Clock,
  ports: Ports,
): Promise<Outcome> {
  for (let tried = 1; ; tried += 1) {
    const before = await ports.reviews.find(id);
    if (!before?.schedule || dueAt(before) > clock.now.toISOString()) return 'not due';
    try {
      await publishScheduled(before, requestId, clock, ports);
      return 'published';
    } catch (error) {
      const isBeaten = error instanceof DomainError && error.code === 'STALE_VERSION';
      if (isBeaten && tried < mostTries) continue;
      const because = error instanceof Error ? error.message : String(error);
      const isOurs = error instanceof DomainError;
      await noteFailure(before, isOurs ? because : 'failed on our side', requestId, clock, ports);
      return { because };
    }
  }
}

const dueAt = ({ schedule }: Review): string =>
  (schedule?.failure ? schedule.failure.retryAt : schedule?.at) ?? '9999';

async function publishScheduled(
  before: Review,
  requestId: string,
  clock: Clock,
  ports: Ports,
): Promise<void> {
  const { schedule } = before;
  if (!schedule) return;
  const camera = await ports.cameras.find(before.cameraId);
  const content = await ports.reviews.findVersion(before.id, schedule.version);
  if (!camera || !content) throw new Error(`review ${before.id} lacks its camera or version`);
  const next = { ...before, version: before.version + 1, updatedAt: clock.now.toISOString() };
  const only = schedule.isWhole ? undefined : localesOf({ locales: schedule.slugs });
  const after = publish(next, { content, only }, clock.now);
  const pages = await renderPages(after, camera, [content], ports);
  await ports.reviews.save(
    { before, after, pages, camera },
    trailOf(workOf(requestId, clock), {
      action: 'review.published',
      fromVersion: before.version,
      toVersion: after.version,
      note: `version ${schedule.version}, as scheduled`,
    }),
  );
}

/** Leaves the failure where the editor sees it, and says when it is tried again. */
async function noteFailure(
  before: Review,
  message: string,
  requestId: string,
  clock: Clock,
  { reviews }: Ports,
): Promise<void> {
  const { schedule } = before;
  if (!schedule) return;
  const tries = (schedule.failure?.tries ?? 0) + 1;
  const at = clock.now.toISOString();
  const retryAt = new Date(clock.now.getTime() + 2 ** tries * 60_000).toISOString();
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
    await reviews.save({ before, after }, trailOf(workOf(requestId, clock), deed));
  } catch (error) {
    // Somebody changed the review meanwhile: the next run finds it as it is then.
    if (!(error instanceof DomainError)) throw error;
  }
}

const workOf = (requestId: string, clock: Clock) => ({
  caller: { sub: 'schedule', role: 'schedule' } as const,
  clock,
  requestId,
});
