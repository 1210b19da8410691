import { describe, expect, it } from 'vitest';
import { Lockout } from '../../../lib/local/cognito/Lockout.ts';

function aLockout() {
  let time = 0;
  const lockout = new Lockout(() => new Date(time));
  const fail = (times: number) => Array.from({ length: times }, () => lockout.begin('ana'));
  const pass = (seconds: number) => {
    time += seconds * 1_000;
  };
  return { lockout, fail, pass };
}

describe('Lockout', () => {
  it('locks for a second at the fifth failure, then for twice as long each time', () => {
    const { lockout, fail, pass } = aLockout();
    expect(fail(6)).toEqual([true, true, true, true, true, false]);
    for (const seconds of [1, 2, 4, 8, 16]) {
      pass(seconds - 0.001);
      expect(lockout.begin('ana')).toBe(false);
      pass(0.001);
      expect(lockout.begin('ana')).toBe(true);
    }
  });

  it('never locks for longer than 15 minutes', () => {
    const { lockout, fail, pass } = aLockout();
    fail(5);
    for (let seconds = 1; seconds <= 512; seconds *= 2) {
      pass(seconds);
      expect(lockout.begin('ana')).toBe(true);
    }
    pass(899);
    expect(lockout.begin('ana')).toBe(false);
    pass(1);
    expect(lockout.begin('ana')).toBe(true);
  });

  it('starts afresh after success, or 15 quiet minutes', () => {
    const { lockout, fail, pass } = aLockout();
    fail(4);
    lockout.succeed('ana');
    expect(fail(6).at(-2)).toBe(true);
    pass(900);
    expect(fail(6)).toEqual([true, true, true, true, true, false]);
  });

  it('locks nobody else', () => {
    const { lockout, fail } = aLockout();
    fail(6);
    expect(lockout.begin('bea')).toBe(true);
  });
});
