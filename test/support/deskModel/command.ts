import type { AsyncCommand } from 'fast-check';
import { expect, vi } from 'vitest';
import type { Answer } from '../endpoint.ts';
import type { Sent } from '../httpEvent.ts';
import { type Action, type Refusal, refusalOf, type Seen } from './Action.ts';
import { expectAgreement } from './agreement.ts';
import type { Desk } from './Desk.ts';
import { type Model, type ModelReview, momentFor, versionOf } from './Model.ts';
import { type Part, type Person, personIn } from './people.ts';

/** One step of a sequence, on the model and on the real desk. */
export type DeskCommand = AsyncCommand<Model, Desk>;

/** The clock goes on; or back, for a function whose clock is behind. */
export function passTime(model: Model, milliseconds = 1000): void {
  model.now += milliseconds;
  vi.setSystemTime(model.now);
}

export type Circumstances = {
  /** Number of the review, counted round. */
  readonly of: number;
  readonly by: Part;
  readonly seen: Seen;
  /** Sent twice with one `Idempotency-Key`, where the operation takes one. */
  readonly isRepeated: boolean;
  /** Answered by a function whose clock is some seconds behind. */
  readonly isBehind: boolean;
};

/** Sends something once or twice, and holds each answer against what must be answered. */
export async function expectAnswer(
  model: Model,
  send: (headers: Readonly<Record<string, string>>) => Promise<Answer>,
  { told, expected, isRepeated }: { told: string; expected: Refusal | number; isRepeated: boolean },
): Promise<Answer> {
  const key: Record<string, string> = isRepeated
    ? { 'idempotency-key': `key-${model.story.length}` }
    : {};
  const answer = await send(key);
  const { status, json, text } = answer;
  model.story.push(`${told} -> ${status} ${status < 300 ? '' : json.code}`);
  expect(status < 300 ? status : [status, json.code], text).toEqual(expected);
  if (isRepeated) {
    const again = await send(key);
    model.story.push('  the same once more');
    expect(again.status).toBe(status);
    if (status < 300) {
      expect(again.text).toBe(text);
      expect(again.headers['idempotency-replayed']).toBe('true');
    }
  }
  return answer;
}

/** Lets somebody ask for something of a review. */
export const command = (action: Action, circumstances: Circumstances): DeskCommand => ({
  check: ({ reviews }) => reviews.length > 0,
  run: async (model, desk) => {
    const number = circumstances.of % model.reviews.length;
    const review = model.reviews[number];
    if (!review) return;
    const { seen, isBehind } = circumstances;
    passTime(model, isBehind ? -5000 : 1000);
    const behind = isBehind ? ', by a clock behind' : '';
    const caller = personIn(circumstances.by, review.owner.sub);
    const refusal = refusalOf(action, { model, review, caller, seen });
    const sent = requestOf(action, model, review, caller, seen);
    const { manageReviews } = desk.stages[model.isApprovalRequired ? 'required' : 'none'];
    const answer = await expectAnswer(
      model,
      (key) => manageReviews(action.routeKey, { ...sent, headers: { ...sent.headers, ...key } }),
      {
        told: `${caller.name}: ${action.name} of review ${number}, having seen ${seen}${behind}`,
        expected: refusal ?? (action.routeKey === 'DELETE /reviews/{id}' ? 204 : 200),
        isRepeated: circumstances.isRepeated && action.routeKey.startsWith('POST'),
      },
    );
    if (!refusal && !action.isIdle?.(review)) accept(action, model, review, caller, answer);
    if (!refusal || refusal[0] === 412) expectTag(answer, review);
    await expectAgreement(model, desk);
  },
  toString: () => {
    const { of, by, seen, isRepeated, isBehind } = circumstances;
    const having = seen === 'the current version' ? '' : `, having seen ${seen}`;
    const how = `${having}${isRepeated ? ', twice' : ''}${isBehind ? ', by a clock behind' : ''}`;
    return `${by}: ${action.name} of review ${of}${how}`;
  },
});

function requestOf(
  action: Action,
  model: Model,
  review: ModelReview,
  { sub }: Person,
  seen: Seen,
): Sent {
  const { version, id } = review;
  const tags: Readonly<Record<Seen, string | undefined>> = {
    'the current version': `"${version}"`,
    anything: '*',
    'one of some versions': `"${version + 1}", "${version}"`,
    'an old version': `"${version - 1}"`,
    'a weak tag': `W/"${version}"`,
    nothing: undefined,
  };
  const ifMatch = tags[seen];
  const body = action.body?.(model, review);
  return { sub, params: { id }, body, headers: ifMatch ? { 'if-match': ifMatch } : {} };
}

/** The change as the model makes it, with its audit entry. */
function accept(
  action: Action,
  model: Model,
  review: ModelReview,
  { sub, role }: Person,
  { headers }: Answer,
): void {
  const before = versionOf(review);
  const note = action.note?.(model, review);
  review.version += 1;
  review.updatedAt = momentFor(review, model);
  action.done(model, review, before);
  review.audit.push({
    action: action.action,
    by: sub,
    role,
    at: review.updatedAt,
    requestId: headers['x-request-id'] ?? '',
    fromVersion: before.version,
    toVersion: review.version,
    ...(note === undefined ? {} : { note }),
  });
}

function expectTag({ status, headers }: Answer, { version }: ModelReview): void {
  if (status !== 204) expect(headers.etag).toBe(`"${version}"`);
}
