import { type Action, anyState, writers } from './Action.ts';
import { bodyOf, type ContentPatch, patched } from './Content.ts';
import { areFree } from './slugs.ts';

/** A JSON Merge Patch of the working copy. */
export const change = (patch: ContentPatch): Action => ({
  name: `patch ${JSON.stringify(patch)}`,
  routeKey: 'PATCH /reviews/{id}',
  body: () => bodyOf(patch),
  roles: writers,
  from: anyState,
  refused: (model, review) => {
    const content = patched(review.content, patch);
    if (!content) return [422, 'REVIEW_INVALID'];
    return areFree(model, content, review) ? undefined : [409, 'SLUG_TAKEN'];
  },
  done: (_, review, before) => {
    review.content = patched(before.content, patch) ?? before.content;
  },
  action: 'review.changed',
});
