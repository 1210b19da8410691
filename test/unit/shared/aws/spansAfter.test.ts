import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spansAfter } from '../../../../functions/shared/aws/spansAfter.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

it('reads on in spans of the length of the first page, twice that, and so on', () => {
  const spans = spansAfter(at(0), at(10));
  expect(spans).toHaveLength(8);
  expect(spans.slice(0, 3)).toEqual([
    { from: at(10), until: at(20) },
    { from: `${at(20)}~`, until: at(40) },
    { from: `${at(40)}~`, until: at(80) },
  ]);
  expect(spans.at(-1)).toEqual({ from: `${at(1280)}~`, until: '~' });
});

it('has every later change in exactly one span, also where all of a page is of one moment', () => {
  const minute = fc.nat({ max: 5000 });
  fc.assert(
    fc.property(fc.nat({ max: 3 }), fc.nat({ max: 30 }), minute, (first, length, change) => {
      const last = first + length;
      const spans = spansAfter(at(first), at(last));
      const holding = spans.filter(({ from, until }) => {
        const changedAt = at(last + change);
        return changedAt >= from && changedAt <= until;
      });
      expect(holding).toHaveLength(1);
    }),
  );
});
