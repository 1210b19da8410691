import { type Action, everybody, writers } from './Action.ts';
import { mayShow } from './pictures.ts';
import { areFree } from './slugs.ts';

export const submit: Action = {
  name: 'submit',
  routeKey: 'POST /reviews/{id}/submit',
  roles: writers,
  from: ['draft'],
  refused: ({ isApprovalRequired }) =>
    isApprovalRequired ? undefined : [409, 'ILLEGAL_TRANSITION'],
  done: (_, review) => {
    review.state = 'in_review';
    review.wish = undefined;
  },
  action: 'review.submitted',
};

const wish = 'Say more about the viewfinder.';

export const requestChanges: Action = {
  name: 'request changes',
  routeKey: 'POST /reviews/{id}/request-changes',
  body: () => ({ note: wish }),
  roles: ['chief'],
  from: ['in_review'],
  done: (_, review) => {
    review.state = 'draft';
    review.wish = { note: wish, at: review.updatedAt };
  },
  action: 'review.changesRequested',
  note: () => wish,
};

export const withdraw: Action = {
  name: 'withdraw',
  routeKey: 'POST /reviews/{id}/withdraw',
  roles: everybody,
  from: ['published'],
  done: (_, review) => {
    review.state = 'withdrawn';
    review.live = new Map();
    review.schedule = undefined;
    review.previewEpoch += 1;
  },
  action: 'review.withdrawn',
};

export const remove: Action = {
  name: 'delete',
  routeKey: 'DELETE /reviews/{id}',
  roles: everybody,
  from: ['draft', 'in_review', 'published', 'withdrawn'],
  done: (_, review) => {
    review.state = 'deleted';
    review.live = new Map();
    review.schedule = undefined;
  },
  action: 'review.deleted',
};

/** No sequence is so long that it comes to this version. */
const neverKept = 999;

/** @param nth of the versions that are kept, or one that never was. */
export function restore(nth: number | undefined): Action {
  const chosen = (kept: ReadonlyMap<number, unknown>): number => {
    const versions = [...kept.keys()].sort((a, b) => a - b);
    return nth === undefined ? neverKept : (versions[nth % versions.length] ?? neverKept);
  };
  return {
    name: `restore ${nth === undefined ? 'what was never kept' : `kept version no. ${nth}`}`,
    routeKey: 'POST /reviews/{id}/restore',
    body: (_, { kept }) => ({ version: chosen(kept) }),
    roles: writers,
    from: ['draft', 'published', 'withdrawn'],
    refused: (model, review) => {
      const version = review.kept.get(chosen(review.kept));
      if (!version) return [404, 'VERSION_NOT_FOUND'];
      if (!areFree(model, version.content, review)) return [409, 'SLUG_TAKEN'];
      const isShown = mayShow(model, version.content.pictures, { review });
      return isShown ? undefined : [422, 'REVIEW_INVALID'];
    },
    done: (_, review, before) => {
      review.content = review.kept.get(chosen(review.kept))?.content ?? before.content;
      review.kept.set(before.version, before);
      if (review.state === 'withdrawn') review.state = 'draft';
    },
    action: 'review.restored',
    note: (_, { kept }) => `version ${chosen(kept)}`,
  };
}
