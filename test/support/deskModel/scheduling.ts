import type { Locale } from '../../../functions/shared/domain/Locale.ts';
import { type Action, anyState, needsApproval, writers } from './Action.ts';
import { isPublishable, languagesOf } from './Content.ts';
import { type Model, type ModelReview, momentFor, nowOf, versionOf } from './Model.ts';
import { showReaders } from './publishing.ts';

const minute = 60_000;

/** @param minutes from now, on the full minute; none are over already. */
export function schedule(minutes: number, only: readonly Locale[] | undefined): Action {
  const at = ({ now }: Model): string =>
    new Date((Math.floor(now / minute) + minutes) * minute).toISOString();
  return {
    name: `schedule ${only?.join(' and ') ?? 'all'} in ${minutes} minutes`,
    routeKey: 'PUT /reviews/{id}/schedule',
    body: (model) => ({ at: at(model), timeZone: 'America/Santiago', locales: only }),
    roles: writers,
    refusedUnseen: (model, caller) =>
      needsApproval(model, caller) ?? (minutes > 0 ? undefined : [422, 'SCHEDULE_INVALID']),
    from: anyState,
    refused: (_, { content }) =>
      isPublishable(content, only ?? languagesOf(content)) ? undefined : [422, 'REVIEW_INCOMPLETE'],
    done: (model, review) => {
      const { content, version } = review;
      const slugs = (only ?? languagesOf(content)).map(
        (locale) => [locale, content.words.get(locale)?.slug ?? ''] as const,
      );
      const isWhole = only === undefined;
      review.schedule = { at: at(model), version, slugs: new Map(slugs), isWhole };
      review.kept.set(version, versionOf(review));
    },
    action: 'review.scheduled',
    note: at,
  };
}

export const unschedule: Action = {
  name: 'unschedule',
  routeKey: 'DELETE /reviews/{id}/schedule',
  roles: writers,
  from: anyState,
  isIdle: ({ schedule: waiting }) => waiting === undefined,
  done: (_, review) => {
    review.schedule = undefined;
  },
  action: 'review.unscheduled',
};

/** Publishes what is due at the model's time. */
export function publishAllDue(model: Model, requestId: string): void {
  const now = nowOf(model);
  for (const review of model.reviews) {
    const { schedule: waiting } = review;
    if (!waiting || waiting.at > now) continue;
    review.updatedAt = momentFor(review, model);
    publishScheduled(review, waiting, requestId);
  }
}

function publishScheduled(
  review: ModelReview,
  { version, slugs, isWhole }: NonNullable<ModelReview['schedule']>,
  requestId: string,
): void {
  const scheduled = review.kept.get(version);
  if (!scheduled) return;
  const fromVersion = review.version;
  review.version += 1;
  showReaders(review, scheduled, isWhole ? undefined : [...slugs.keys()]);
  review.audit.push({
    action: 'review.published',
    by: 'schedule',
    role: 'schedule',
    at: review.updatedAt,
    requestId,
    fromVersion,
    toVersion: review.version,
    note: `version ${version}, as scheduled`,
  });
}
