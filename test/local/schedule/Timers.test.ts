import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { realTimers } from '../../../lib/local/Timers.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const day = 24 * 60 * 60 * 1000;

it.each([1, 20, 60])('waits %i days, however long a timer of Node.js can be', (days) => {
  const run = vi.fn();
  realTimers.after(days * day, run);
  vi.advanceTimersByTime(days * day - 1);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledOnce();
});

it.each([10, 40])('can be called off after %i of 60 days', (days) => {
  const run = vi.fn();
  const cancel = realTimers.after(60 * day, run);
  vi.advanceTimersByTime(days * day);
  cancel();
  vi.advanceTimersByTime(60 * day);
  expect(run).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

it('tells the time of this machine', () => {
  vi.setSystemTime('2026-03-01T12:00:00Z');
  expect(realTimers.now()).toEqual(new Date('2026-03-01T12:00:00Z'));
});
