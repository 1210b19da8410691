/** Time as an argument, so that tests need not wait for it. */
export type Timers = {
  readonly now: () => Date;
  /** Runs something once, after so many milliseconds. @returns how to call it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
};

/** A timer of Node.js counts to 2^31 - 1, about 25 days, and runs at once beyond that. */
const longestTimer = 2 ** 31 - 1;

/** The time of this machine. */
export const realTimers: Timers = {
  now: () => new Date(),
  after: (milliseconds, run) => {
    let timer: NodeJS.Timeout;
    const wait = (rest: number): void => {
      const part = Math.min(rest, longestTimer);
      timer = setTimeout(() => (rest > part ? wait(rest - part) : run()), part);
    };
    wait(milliseconds);
    return () => clearTimeout(timer);
  },
};
