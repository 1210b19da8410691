import { DomainError } from './DomainError.ts';
import type { Review } from './Review.ts';

type State = Review['state'];

/** From which states each step of a review's life can be taken. */
const possibleFrom = {
  change: ['draft', 'in_review', 'published', 'withdrawn'],
  submit: ['draft'],
  approve: ['in_review'],
  'request-changes': ['in_review'],
  publish: ['draft', 'in_review', 'published', 'withdrawn'],
  schedule: ['draft', 'in_review', 'published', 'withdrawn'],
  withdraw: ['published'],
  restore: ['draft', 'published', 'withdrawn'],
  delete: ['draft', 'in_review', 'published', 'withdrawn'],
  preview: ['draft', 'in_review', 'published'],
} as const satisfies Record<string, readonly State[]>;

export type Step = keyof typeof possibleFrom;

/**
 * Makes sure that a step can be taken.
 * @throws DomainError `ILLEGAL_TRANSITION` with the states that it can be taken from.
 */
export function demandPossible(step: Step, { state }: Pick<Review, 'state'>): void {
  const states: readonly State[] = possibleFrom[step];
  if (states.includes(state)) return;
  throw new DomainError(
    'ILLEGAL_TRANSITION',
    `${step} is possible from ${states.join(', ')}; this review is ${state}`,
    { possibleStates: states },
  );
}
