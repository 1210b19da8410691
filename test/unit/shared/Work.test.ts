import { describe, expect, it } from 'vitest';
import { clockAfter, trailOf } from '../../../functions/shared/Work.ts';
import { aClock } from '../../support/clock.ts';
import { aReceipt, someWork } from '../../support/inMemory.ts';

describe('the clock for a change', () => {
  it.each([
    ['before', '2026-03-01T11:59:59.999Z', '2026-03-01T12:00:00.000Z'],
    ['in the same moment', '2026-03-01T12:00:00.000Z', '2026-03-01T12:00:00.001Z'],
    ['by a clock that is ahead', '2026-03-01T12:00:07.500Z', '2026-03-01T12:00:07.501Z'],
  ])('is later than the last one, made %s', (_, updatedAt, now) => {
    const clock = aClock('2026-03-01T12:00:00.000Z');
    const after = clockAfter(clock, { updatedAt });
    expect(after.now.toISOString()).toBe(now);
    expect(after.newId() < clock.newId()).toBe(true);
  });
});

it('a change leaves an audit entry for each deed, in order, and the receipt', () => {
  const receipt = aReceipt();
  const work = someWork({ receipt });
  const trail = trailOf(
    work,
    { action: 'review.created', toVersion: 1 },
    { action: 'review.published', fromVersion: 1, toVersion: 2, note: 'so' },
  );
  const by = { by: work.caller.sub, role: 'editor', at: '2026-03-01T12:00:00.000Z' };
  expect(trail).toMatchObject({
    now: work.clock.now,
    receipt,
    audit: [
      { ...by, action: 'review.created', toVersion: 1, requestId: 'request-1' },
      { ...by, action: 'review.published', fromVersion: 1, toVersion: 2, note: 'so' },
    ],
  });
  const ids = trail.audit.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted());
});
