import { DomainError } from '../shared/domain/DomainError.ts';
import type { Editor } from '../shared/domain/Editor.ts';
import type { Review, ReviewId } from '../shared/domain/Review.ts';
import type { Reviews } from '../shared/ports.ts';
import { diffReviews, type FieldDiff } from './diffReviews.ts';
import { readReview } from './readReview.ts';

type Ports = { readonly reviews: Pick<Reviews, 'find' | 'findVersion'> };

/**
 * A version that was kept, or the one that the working copy has now.
 * @throws DomainError `REVIEW_NOT_FOUND`, `VERSION_NOT_FOUND`.
 */
export async function readVersion(
  id: ReviewId,
  version: number,
  caller: Editor,
  ports: Ports,
): Promise<Review> {
  return versionOf(await readReview(id, caller, ports), version, ports);
}

/** What changed from one version to another. @throws as `readVersion`. */
export async function diffVersions(
  id: ReviewId,
  { from, to }: { readonly from: number; readonly to: number },
  caller: Editor,
  ports: Ports,
): Promise<readonly FieldDiff[]> {
  const review = await readReview(id, caller, ports);
  return diffReviews(await versionOf(review, from, ports), await versionOf(review, to, ports));
}

async function versionOf(review: Review, version: number, { reviews }: Ports): Promise<Review> {
  if (review.version === version) return review;
  const kept = await reviews.findVersion(review.id, version);
  if (kept) return kept;
  throw new DomainError('VERSION_NOT_FOUND', `Version ${version} was never published or kept`);
}
