import type { CaseResult } from './Case.ts';

/** What `bench/results/reading.json` holds. */
export type Results = {
  readonly cases: readonly CaseResult[];
  /** CPU time of a page against the naked client making the same GetItem. */
  readonly pageCpuRatio: number;
  /** From the start of a process to the answer of its first list, by the number of cards. */
  readonly coldFirstListMs: Readonly<Record<string, number>>;
  /** Memory of the process that answered all cases with 5,000 cards. */
  readonly rssMb: number;
};
