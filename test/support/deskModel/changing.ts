import { type Action, anyState, writers } from './Action.ts';
import { bodyOf, type ContentPatch, patched } from './Content.ts';
import { mayShow } from './pictures.ts';
import { areFree } from './slugs.ts';

/** A JSON Merge Patch of the working copy. */
export const change = (patch: ContentPatch): Action => ({
  name: `patch ${JSON.stringify(patch)}`,
  routeKey: 'PATCH /reviews/{id}',
  body: () => bodyOf(patch),
  roles: writers,
  from: anyState,
  refused: (model, review, caller) => {
    const content = patched(review.content, patch);
    if (!content) return [422, 'REVIEW_INVALID'];
    if (!areFree(model, content, review)) return [409, 'SLUG_TAKEN'];
    const isShown = mayShow(model, content.pictures, { review, caller });
    return isShown ? undefined : [422, 'REVIEW_INVALID'];
  },
  done: (_, review, before) => {
    review.content = patched(before.content, patch) ?? before.content;
  },
  action: 'review.changed',
});
