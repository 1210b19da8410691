import { gates } from '../gates.ts';
import { cases } from './cases.ts';
import type { Results } from './Results.ts';

/** Cards of one language that the goals are for, and twice as many. */
export const sizes = { goal: 5000, double: 10_000 } as const;

const most = { p50Ms: 1, p99Ms: 5, growth: 1.2, coldFirstListMs: 400 } as const;

/** A goal, and whether it is met. */
export type Goal = {
  readonly what: string;
  readonly figure: number;
  readonly most: number;
  readonly isMet: boolean;
};

const goal = (what: string, figure: number | undefined, limit: number): Goal => ({
  what,
  figure: figure ?? Number.NaN,
  most: limit,
  isMet: figure !== undefined && figure <= limit,
});

/** All goals of reading. A figure that is missing meets none. */
export function goalsOf({ cases: measured, pageCpuRatio, coldFirstListMs }: Results): Goal[] {
  const find = (name: string, cards: number) =>
    measured.find((one) => one.name === name && one.cards === cards);
  return [
    ...cases
      .filter(({ goals }) => goals !== 'none')
      .flatMap(({ name, goals }) => {
        const once = find(name, sizes.goal);
        const twice = find(name, sizes.double);
        const growth = once && twice && twice.p50Ms / once.p50Ms;
        return [
          goal(`${name}: p50, ms`, once?.p50Ms, most.p50Ms),
          goal(`${name}: p99, ms`, once?.p99Ms, most.p99Ms),
          ...(goals === 'all'
            ? [goal(`${name}: p50 with twice the cards, times`, growth, most.growth)]
            : []),
        ];
      }),
    goal('page: CPU, times the naked client', pageCpuRatio, gates.warm),
    goal(
      `first list of a cold function, ${sizes.goal} cards, ms`,
      coldFirstListMs[sizes.goal],
      most.coldFirstListMs,
    ),
  ];
}
