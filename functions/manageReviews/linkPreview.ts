import * as v from 'valibot';
import { DomainError } from '../shared/domain/DomainError.ts';
import { Instant } from '../shared/domain/fields.ts';
import type { Locale } from '../shared/domain/Locale.ts';
import type { Review, ReviewId } from '../shared/domain/Review.ts';
import { demandPossible } from '../shared/domain/transitions.ts';
import { givingWay } from '../shared/givingWay.ts';
import { type Once, once } from '../shared/once.ts';
import type { Receipts, Reviews } from '../shared/ports.ts';
import { signPreview } from '../shared/previewToken.ts';
import type { SigningKeys } from '../shared/SigningKeys.ts';
import { clockAfter, trailOf, type Work } from '../shared/Work.ts';
import { readReview } from './readReview.ts';

/** A link that shows one version to whoever has it. */
export const PreviewLink = v.strictObject({
  /** Path of the API; the portal makes its own address of it. */
  path: v.string(),
  token: v.string(),
  version: v.number(),
  expiresAt: Instant,
});
export type PreviewLink = v.InferOutput<typeof PreviewLink>;

type Wish = { readonly days: number; readonly locale?: Locale | undefined };

type Ports = {
  readonly receipts: Receipts;
  readonly reviews: Pick<Reviews, 'find' | 'keepVersion'>;
  readonly keys: Pick<SigningKeys, 'current'>;
};

/**
 * Makes a link to the version that the review has now, and keeps that version.
 * @throws DomainError `REVIEW_NOT_FOUND`, `ILLEGAL_TRANSITION` for a withdrawn review,
 * `REVIEW_INVALID` for a language that it has no words in, `STALE_VERSION` when others change it
 * again and again.
 */
export function linkPreview(
  id: ReviewId,
  wish: Wish,
  work: Work,
  ports: Ports,
): Promise<Once<PreviewLink>> {
  const { receipts } = ports;
  return once(PreviewLink, work.receipt, { receipts, now: work.clock.now }, () =>
    // The caller named no version: that of now is as good as the one before.
    givingWay(() => linkNow(id, wish, work, ports)),
  );
}

async function linkNow(
  id: ReviewId,
  { days, locale }: Wish,
  work: Work,
  { reviews, keys }: Ports,
): Promise<PreviewLink> {
  const review = await readReview(id, work.caller, { reviews });
  demandPossible('preview', review);
  demandWords(review, locale);
  const clock = clockAfter(work.clock, review);
  const { version, previewEpoch: epoch } = review;
  const preview = { reviewId: id, version, locale, epoch };
  const { token, expiresAt } = signPreview(preview, days, await keys.current(), clock.now);
  const link = { path: `/previews/${token}`, token, version, expiresAt };
  const deed = { action: 'review.previewLinked', toVersion: version, note: expiresAt } as const;
  await reviews.keepVersion(review, trailOf({ ...work, clock }, deed), link);
  return link;
}

/** A link that shows nothing would be found out by whoever it is sent to. */
function demandWords({ locales }: Review, locale: Locale | undefined): void {
  if (!locale || locales[locale]) return;
  const message = `the review has no words in ${locale}`;
  throw new DomainError('REVIEW_INVALID', `No link can be made: ${message}`, {
    errors: [{ path: '/locale', code: 'NOT_ALLOWED', message }],
  });
}
