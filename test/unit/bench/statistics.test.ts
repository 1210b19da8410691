import { describe, expect, it } from 'vitest';
import { passes, tableOf } from '../../../bench/cold/Row.ts';
import { median, ratio } from '../../../bench/cold/statistics.ts';

it('takes the middle of what was measured', () => {
  expect(median([30, 10, 20])).toBe(20);
  expect(median([40, 10, 30, 20])).toBe(30);
  expect(() => median([])).toThrow('nothing was measured');
});

it('compares neighbours in time, so that a busy minute falls on both', () => {
  expect(ratio([8, 80, 8], [10, 100, 10])).toBe(0.8);
  expect(ratio([8, 80, 88], [10, 100, 80])).toBe(0.8);
});

describe('a row', () => {
  const row = { subject: 'POST /reviews', measure: 'cold start, ms', ours: 99 };

  it.each([
    ['no gate', row, true],
    ['a ratio at its gate', { ...row, ratio: 0.78, gate: { of: 'ratio', most: 0.78 } }, true],
    ['a ratio above its gate', { ...row, ratio: 0.79, gate: { of: 'ratio', most: 0.78 } }, false],
    ['a figure above its gate', { ...row, gate: { of: 'ours', most: 98 } }, false],
    ['a gate on a ratio that is missing', { ...row, gate: { of: 'ratio', most: 1 } }, false],
  ] as const)('with %s', (_what, judged, expected) => {
    expect(passes(judged)).toBe(expected);
  });

  it('says in the table whether it keeps to its gate', () => {
    const gated = { ...row, ratio: 0.79, gate: { of: 'ratio', most: 0.78 } } as const;
    const [, , subject, line] = tableOf([gated]);
    expect(subject).toContain('POST /reviews');
    expect(line).toMatch(/cold start, ms +99\.0 +0\.79 +≤ 0\.78.*✗/);
  });
});
