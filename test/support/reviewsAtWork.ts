import { DomainError } from '../../functions/shared/domain/DomainError.ts';
import { staleVersion } from '../../functions/shared/domain/IfMatch.ts';
import type { Review } from '../../functions/shared/domain/Review.ts';
import type { ReviewChange, Reviews, Trail } from '../../functions/shared/ports.ts';

type Saved = ReviewChange & { readonly trail: Trail };

/** Reviews in memory that can be changed, with the store's condition: nobody was faster. */
export function reviewsAtWork(...kept: readonly Review[]) {
  const heads = new Map(kept.map((review) => [review.id, review]));
  const versions = new Map<string, Review>();
  const nameOf = (id: string, version: number) => `${id} ${version}`;
  const keep = (review: Review) => versions.set(nameOf(review.id, review.version), review);
  const saved: Saved[] = [];
  /** Called before a change is judged: may change a review meanwhile, or throw. */
  const meanwhile: (() => void)[] = [];

  const save: Reviews['save'] = async (change, trail) => {
    meanwhile.shift()?.();
    const review = change.before ?? change.after;
    if (!review) throw new Error('a change without a review');
    const head = heads.get(review.id);
    if (head?.version !== change.before?.version) throw staleVersion(head?.version);
    if (change.after) heads.set(review.id, change.after);
    else heads.delete(review.id);
    for (const version of change.snapshots ?? []) keep(version);
    saved.push({ ...change, trail });
  };
  const reviews: Pick<Reviews, 'due' | 'find' | 'findVersion' | 'save'> = {
    due: async (now, limit) =>
      [...heads.values()]
        .filter(({ schedule }) => schedule && schedule.at <= now.toISOString())
        .map(({ id }) => id)
        .slice(0, limit),
    find: async (id) => heads.get(id),
    findVersion: async (id, version) => versions.get(nameOf(id, version)),
    save,
  };
  return {
    ...reviews,
    saved,
    meanwhile,
    /** Keeps a version. */
    keep,
    /** Puts a review as somebody else left it. */
    put: (review: Review) => heads.set(review.id, review),
    head: (id: Review['id']): Review => {
      const head = heads.get(id);
      if (!head) throw new DomainError('REVIEW_NOT_FOUND', `There is no review ${id}`);
      return head;
    },
  };
}
