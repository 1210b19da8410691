import type { components } from '@random-camera-reviews/client';

type State = components['schemas']['Review']['state'];

type Rule = {
  readonly permission: string;
  /** Makes the step needless for those who have it. */
  readonly unless?: string;
  readonly from: readonly State[];
};

const rules = {
  preview: { permission: 'reviews.change', from: ['draft', 'in_review', 'published'] },
  publish: { permission: 'reviews.publish', from: ['draft', 'published', 'withdrawn'] },
  schedule: {
    permission: 'reviews.publish',
    from: ['draft', 'in_review', 'published', 'withdrawn'],
  },
  submit: { permission: 'reviews.change', unless: 'reviews.publish', from: ['draft'] },
  approve: { permission: 'reviews.approve', from: ['in_review'] },
  requestChanges: { permission: 'reviews.approve', from: ['in_review'] },
  withdraw: { permission: 'reviews.withdraw', from: ['published'] },
  // The API would withdraw a published one by itself: here that is a step of its own.
  delete: { permission: 'reviews.withdraw', from: ['draft', 'in_review', 'withdrawn'] },
} as const satisfies Record<string, Rule>;

/** A step of a review's life that is taken here. */
export type Step = keyof typeof rules;

const isStep = (name: string): name is Step => Object.hasOwn(rules, name);

/**
 * What can be done with a review next.
 * @param permissions of whoever is signed in: `reviews.publish` is not among an editor's where a
 * chief editor has to approve
 */
export function possibleSteps(state: State, permissions: readonly string[]): ReadonlySet<Step> {
  const isPossible = (step: Step): boolean => {
    const { permission, unless, from }: Rule = rules[step];
    return (
      permissions.includes(permission) &&
      !(unless && permissions.includes(unless)) &&
      from.includes(state)
    );
  };
  return new Set(Object.keys(rules).filter(isStep).filter(isPossible));
}
