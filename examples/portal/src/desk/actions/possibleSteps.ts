import type { components } from '@random-camera-reviews/client';

type State = components['schemas']['Review']['state'];

const rules = {
  preview: { permission: 'reviews.change', from: ['draft', 'in_review', 'published'] },
  publish: { permission: 'reviews.publish', from: ['draft', 'published', 'withdrawn'] },
  schedule: {
    permission: 'reviews.publish',
    from: ['draft', 'in_review', 'published', 'withdrawn'],
  },
  submit: { permission: 'reviews.change', from: ['draft'] },
  approve: { permission: 'reviews.approve', from: ['in_review'] },
  requestChanges: { permission: 'reviews.approve', from: ['in_review'] },
  withdraw: { permission: 'reviews.withdraw', from: ['published'] },
  // The API would withdraw a published one by itself: here that is a step of its own.
  delete: { permission: 'reviews.withdraw', from: ['draft', 'in_review', 'withdrawn'] },
} as const satisfies Record<
  string,
  { readonly permission: string; readonly from: readonly State[] }
>;

/** A step of a review's life that is taken here. */
export type Step = keyof typeof rules;

type Situation = {
  readonly state: State;
  /** Of whoever is signed in. */
  readonly permissions: readonly string[];
  /** Whether only a chief editor publishes: the API says so when somebody else tries. */
  readonly isApprovalRequired: boolean;
};

const isStep = (name: string): name is Step => Object.hasOwn(rules, name);

/** What can be done with a review next. */
export function possibleSteps({
  state,
  permissions,
  isApprovalRequired,
}: Situation): ReadonlySet<Step> {
  const mustAsk = isApprovalRequired && !permissions.includes('reviews.approve');
  const isPossible = (step: Step): boolean => {
    const { permission, from }: { permission: string; from: readonly State[] } = rules[step];
    if (!permissions.includes(permission) || !from.includes(state)) return false;
    if (step === 'submit') return mustAsk;
    return !mustAsk || (step !== 'publish' && step !== 'schedule');
  };
  return new Set(Object.keys(rules).filter(isStep).filter(isPossible));
}
