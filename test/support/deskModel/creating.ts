import { needsApproval, type Refusal, writers } from './Action.ts';
import { expectAgreement } from './agreement.ts';
import {
  bodyOf,
  type Content,
  type ContentPatch,
  isPublishable,
  languagesOf,
  nothing,
  patched,
} from './Content.ts';
import { type DeskCommand, expectAnswer, passTime } from './command.ts';
import { type Model, type ModelReview, nowOf } from './Model.ts';
import { type Person, people } from './people.ts';
import { mayShow } from './pictures.ts';
import { publishWorkingCopy } from './publishing.ts';
import { areFree } from './slugs.ts';

export type NewReview = {
  readonly by: keyof typeof people;
  readonly isPublished: boolean;
  readonly written: ContentPatch;
  /** Sent twice with one `Idempotency-Key`. */
  readonly isRepeated: boolean;
};

const nameOf = ({ isPublished, written }: NewReview): string =>
  `create${isPublished ? ' and publish' : ''} ${JSON.stringify(written)}`;

/** Lets somebody write a review, and publish it at once. */
export const create = (asked: NewReview): DeskCommand => ({
  check: () => true,
  run: async (model, desk) => {
    passTime(model);
    const { written, isRepeated } = asked;
    const caller = people[asked.by];
    const content = patched(nothing, written);
    const refusal = refusalOf(asked, model, caller, content);
    const { createReview } = desk.stages[model.isApprovalRequired ? 'required' : 'none'];
    const body = { cameraId: desk.cameraId, ...bodyOf(written) };
    const query = asked.isPublished ? 'publish=true' : '';
    const { json, headers } = await expectAnswer(
      model,
      (key) => createReview('POST /reviews', { sub: caller.sub, body, query, headers: key }),
      {
        told: `${caller.name}: ${nameOf(asked)} as review ${model.reviews.length}`,
        expected: refusal ?? 201,
        isRepeated,
      },
    );
    if (!refusal && content) {
      const review = newReview(json.id, caller, content, nowOf(model));
      note(review, 'review.created', headers['x-request-id']);
      if (asked.isPublished) {
        publishWorkingCopy(review);
        note(review, 'review.published', headers['x-request-id']);
      }
      model.reviews.push(review);
    }
    await expectAgreement(model, desk);
  },
  toString: () => `${asked.by}: ${nameOf(asked)}${asked.isRepeated ? ', twice' : ''}`,
});

function refusalOf(
  { isPublished, written }: NewReview,
  model: Model,
  caller: Person,
  content: Content | undefined,
): Refusal {
  if (caller.status === 'disabled') return [403, 'EDITOR_DISABLED'];
  if (!writers.includes(caller.role)) return [403, 'PERMISSION_DENIED'];
  if (Object.keys(written.locales).length === 0) return [422, 'INVALID_BODY'];
  const unseen = isPublished && needsApproval(model, caller);
  if (unseen) return unseen;
  if (!content) return [422, 'REVIEW_INVALID'];
  const isShown = mayShow(model, content.pictures, { caller });
  if (isPublished && !isShown) return [422, 'REVIEW_INVALID'];
  if (isPublished && !isPublishable(content, languagesOf(content))) {
    return [422, 'REVIEW_INCOMPLETE'];
  }
  if (!areFree(model, content)) return [409, 'SLUG_TAKEN'];
  return isShown ? undefined : [422, 'REVIEW_INVALID'];
}

const newReview = (id: string, owner: Person, content: Content, at: string): ModelReview => ({
  id,
  owner,
  content,
  state: 'draft',
  version: 1,
  updatedAt: at,
  publishedAt: undefined,
  wish: undefined,
  schedule: undefined,
  previewEpoch: 0,
  live: new Map(),
  addresses: new Map(),
  kept: new Map(),
  audit: [],
});

const note = (
  { owner, updatedAt, audit }: ModelReview,
  action: 'review.created' | 'review.published',
  requestId = '',
) => {
  audit.push({ action, by: owner.sub, role: owner.role, at: updatedAt, requestId, toVersion: 1 });
};
