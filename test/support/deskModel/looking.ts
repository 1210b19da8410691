import { expect } from 'vitest';
import { type Circumstances, type DeskCommand, passTime } from './command.ts';
import type { Model, ModelReview } from './Model.ts';
import { type Person, personIn } from './people.ts';

/** Lets somebody look at a review, its versions, its audit, and the list of reviews. */
export const look = ({ of, by }: Pick<Circumstances, 'of' | 'by'>): DeskCommand => ({
  check: ({ reviews }) => reviews.length > 0,
  run: async (model, desk) => {
    const number = of % model.reviews.length;
    const review = model.reviews[number];
    if (!review) return;
    passTime(model);
    const caller = personIn(by, review.owner.sub);
    model.story.push(`${caller.name}: look at review ${number}`);
    const { manageReviews } = desk.stages[model.isApprovalRequired ? 'required' : 'none'];
    const sent = { params: { id: review.id }, sub: caller.sub };
    const [head, versions, audit, list] = await Promise.all([
      manageReviews('GET /reviews/{id}', sent),
      manageReviews('GET /reviews/{id}/versions', { ...sent, query: 'limit=100' }),
      manageReviews('GET /reviews/{id}/audit', { ...sent, query: 'limit=100' }),
      manageReviews('GET /reviews', { sub: caller.sub, query: 'limit=100' }),
    ]);
    const status = statusFor(caller, review);
    expect([head.status, versions.status, audit.status]).toEqual([status, status, status]);
    expect(list.status).toBe(caller.status === 'disabled' ? 403 : 200);
    if (list.status === 200) {
      expect(list.json.items.map(({ id }) => id)).toEqual(listFor(caller, model));
      expect(list.json.page).toEqual({ next: null, total: list.json.items.length });
    }
    if (status === 200) {
      expect(head.headers.etag).toBe(`"${review.version}"`);
      expect(versions.json.items).toEqual(keptOf(review));
      expect(audit.json.items).toMatchObject(review.audit.toReversed());
    }
  },
  toString: () => `${by}: look at review ${of}`,
});

function statusFor(caller: Person, review: ModelReview): number {
  if (caller.status === 'disabled') return 403;
  const isHidden = caller.role === 'editor' && caller !== review.owner;
  return isHidden || review.state === 'deleted' ? 404 : 200;
}

/** What the caller may see, the newest change first. */
const listFor = (caller: Person, { reviews }: Model): string[] =>
  reviews
    .filter(({ state }) => state !== 'deleted')
    .filter(({ owner }) => caller.role !== 'editor' || owner === caller)
    .map(({ updatedAt, id }) => `${updatedAt}#${id}`)
    .sort()
    .reverse()
    .map((order) => order.split('#')[1] ?? '');

const keptOf = ({ kept }: ModelReview) =>
  [...kept.values()]
    .sort((a, b) => b.version - a.version)
    .map(({ version, state, updatedAt }) => ({ version, state, updatedAt }));
