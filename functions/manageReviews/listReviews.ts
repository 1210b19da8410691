import type { Editor } from '../shared/domain/Editor.ts';
import type { ReviewSummary } from '../shared/domain/Review.ts';
import type { Batch, ReviewFilter, Reviews, Span } from '../shared/ports.ts';

/** Reviews, newest change first: an editor's own ones only, whatever owner is asked for. */
export async function listReviews(
  filter: ReviewFilter,
  span: Span<string>,
  { sub, role }: Pick<Editor, 'sub' | 'role'>,
  { reviews }: { reviews: Pick<Reviews, 'list'> },
): Promise<Batch<ReviewSummary, string>> {
  if (role !== 'editor') return reviews.list(filter, span);
  if (filter.ownerId && filter.ownerId !== sub) return { items: [], total: 0 };
  return reviews.list({ ...filter, ownerId: sub }, span);
}
