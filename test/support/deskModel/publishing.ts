import type { Locale } from '../../../functions/shared/domain/Locale.ts';
import { type Action, anyState, needsApproval, writers } from './Action.ts';
import { isPublishable, languagesOf } from './Content.ts';
import { type ModelReview, type Version, versionOf } from './Model.ts';

/** Makes a version public, whole or in some of its languages. */
export function showReaders(
  review: ModelReview,
  { content, version }: Version,
  only: readonly Locale[] | undefined,
): void {
  const live = new Map(only ? review.live : []);
  for (const locale of only ?? languagesOf(content)) {
    const { slug } = content.words.get(locale) ?? {};
    if (!slug) continue;
    live.set(locale, { slug, version });
    review.addresses.set(slug, locale);
  }
  review.live = live;
  review.state = 'published';
  review.publishedAt ??= review.updatedAt;
  review.schedule = undefined;
  review.wish = undefined;
}

/** Makes the working copy public, and keeps it. */
export function publishWorkingCopy(review: ModelReview, only?: readonly Locale[]): void {
  showReaders(review, versionOf(review), only);
  review.kept.set(review.version, versionOf(review));
}

export const publish = (only: readonly Locale[] | undefined): Action => ({
  name: `publish ${only?.join(' and ') ?? 'all'}`,
  routeKey: 'POST /reviews/{id}/publish',
  ...(only ? { body: () => ({ locales: only }) } : {}),
  roles: writers,
  refusedUnseen: needsApproval,
  from: anyState,
  refused: (_, { content }) =>
    isPublishable(content, only ?? languagesOf(content)) ? undefined : [422, 'REVIEW_INCOMPLETE'],
  done: (_, review) => publishWorkingCopy(review, only),
  action: 'review.published',
});

export const approve: Action = {
  ...publish(undefined),
  name: 'approve',
  routeKey: 'POST /reviews/{id}/approve',
  roles: ['chief'],
  refusedUnseen: () => undefined,
  from: ['in_review'],
};
