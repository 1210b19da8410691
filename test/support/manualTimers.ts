import type { Timers } from '../../lib/local/Timers.ts';

/** Time that stands still until a test lets it pass. */
export function manualTimers(start = '2026-03-01T12:00:00.250Z') {
  let time = Date.parse(start);
  const waiting = new Set<{ readonly at: number; readonly run: () => void }>();
  const timers: Timers = {
    now: () => new Date(time),
    after: (milliseconds, run) => {
      const timer = { at: time + milliseconds, run };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
  };
  /** Lets what was started by a timer come to its next wait. */
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    timers,
    settle,
    waiting: () => waiting.size,
    /** Lets time pass, timer by timer. */
    pass: async (seconds: number): Promise<void> => {
      const end = time + seconds * 1000;
      for (;;) {
        await settle();
        const [next] = [...waiting].sort((left, right) => left.at - right.at);
        if (!next || next.at > end) break;
        waiting.delete(next);
        time = Math.max(time, next.at);
        next.run();
      }
      time = end;
    },
    /** As when a machine sleeps: no timer runs before it is over. */
    sleep: (seconds: number): void => {
      time += seconds * 1000;
    },
  };
}
