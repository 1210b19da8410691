import * as v from 'valibot';
import { Instant } from '../shared/domain/fields.ts';
import type { Locale } from '../shared/domain/Locale.ts';
import type { ReviewId } from '../shared/domain/Review.ts';
import { demandPossible } from '../shared/domain/transitions.ts';
import { type Once, once } from '../shared/once.ts';
import type { Receipts, Reviews } from '../shared/ports.ts';
import { signPreview } from '../shared/previewToken.ts';
import type { SigningKeys } from '../shared/SigningKeys.ts';
import { trailOf, type Work } from '../shared/Work.ts';
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
 * @throws DomainError `REVIEW_NOT_FOUND`, `ILLEGAL_TRANSITION` for a withdrawn review.
 */
export function linkPreview(
  id: v.InferOutput<typeof ReviewId>,
  { days, locale }: Wish,
  work: Work,
  { receipts, reviews, keys }: Ports,
): Promise<Once<PreviewLink>> {
  const { now } = work.clock;
  return once(PreviewLink, work.receipt, { receipts, now }, async () => {
    const review = await readReview(id, work.caller, { reviews });
    demandPossible('preview', review);
    const { version, previewEpoch: epoch } = review;
    const preview = { reviewId: id, version, locale, epoch };
    const { token, expiresAt } = signPreview(preview, days, await keys.current(), now);
    const link = { path: `/previews/${token}`, token, version, expiresAt };
    const deed = { action: 'review.previewLinked', toVersion: version, note: expiresAt } as const;
    await reviews.keepVersion(review, trailOf(work, deed), link);
    return link;
  });
}
