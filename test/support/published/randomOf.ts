/** Draws that look like chance and are the same for the same seed. */
export type Random = {
  /** A whole number within bounds, both included. */
  readonly integer: (min: number, max: number) => number;
  /** One of the values, each as likely as any other. */
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** Whether something happens that does in a share of all cases. */
  readonly isOneIn: (cases: number) => boolean;
};

/** https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (Mulberry32) */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    integer,
    pick: (values) => {
      const value = values[integer(0, values.length - 1)];
      if (value === undefined) throw new Error('there is nothing to pick from');
      return value;
    },
    isOneIn: (cases) => next() * cases < 1,
  };
}
