import type { ReviewRecord } from './Entry.ts';
import { mergePatchBetween } from './mergePatchBetween.ts';

/** A request that follows the creation, below the review's path. */
export type ReviewStep = {
  readonly method: 'POST' | 'PATCH';
  readonly action: '' | '/submit' | '/publish';
  readonly body?: object;
};

export type ReviewPlan = {
  /** What the review is created with. */
  readonly first: object;
  /** Whether it is published at once, in all its languages. */
  readonly isPublished: boolean;
  readonly steps: readonly ReviewStep[];
};

/**
 * How a review comes to stand as a file says: what readers see is published first, in the order in
 * which it was, and then changed to what the editor made of it since.
 */
export function reviewPlan({ state, live, body }: ReviewRecord): ReviewPlan {
  if (state !== 'published' || !live) {
    const steps = state === 'in_review' ? [{ method: 'POST', action: '/submit' } as const] : [];
    return { first: body, isPublished: state === 'published', steps };
  }
  const first = live[0]?.content ?? body;
  let now = first;
  const steps: ReviewStep[] = [];
  const changeTo = (next: object): void => {
    const patch = mergePatchBetween(now, next);
    if (Object.keys(patch).length > 0) steps.push({ method: 'PATCH', action: '', body: patch });
    now = next;
  };
  for (const { locales, content } of live) {
    changeTo(content ?? body);
    steps.push({ method: 'POST', action: '/publish', body: { locales } });
  }
  changeTo(body);
  return { first, isPublished: false, steps };
}
