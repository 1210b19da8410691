import { DomainError } from '../shared/domain/DomainError.ts';
import type { Editor } from '../shared/domain/Editor.ts';
import type { Review, ReviewId } from '../shared/domain/Review.ts';
import type { Reviews } from '../shared/ports.ts';

/**
 * The working copy of a review: an editor sees the own ones, chief editors and admins see all.
 * @throws DomainError `REVIEW_NOT_FOUND`, also where the caller may not see: it says nothing.
 */
export async function readReview(
  id: ReviewId,
  caller: Pick<Editor, 'sub' | 'role'>,
  { reviews }: { reviews: Pick<Reviews, 'find'> },
): Promise<Review> {
  const review = await reviews.find(id);
  if (!review || (caller.role === 'editor' && review.ownerId !== caller.sub)) {
    throw new DomainError('REVIEW_NOT_FOUND', `There is no review ${id}`);
  }
  return review;
}
