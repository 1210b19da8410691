import { styleText } from 'node:util';
import type { CaseResult } from './Case.ts';
import type { Goal } from './goals.ts';
import type { FirstList } from './measureFirstLists.ts';

const line = ([first = '', ...rest]: readonly string[]): string =>
  first.padEnd(34) + rest.map((cell) => cell.padStart(11)).join('');
const count = (cards: number): string => cards.toLocaleString('en');

/** What was measured, as lines of text. */
export const tableOf = (
  cases: readonly CaseResult[],
  firstLists: ReadonlyMap<number, FirstList>,
  goals: readonly Goal[],
): readonly string[] => [
  line(['', 'cards', 'p50 ms', 'p99 ms', 'CPU ms']),
  ...cases.map(({ name, cards, p50Ms, p99Ms, cpuMs }) =>
    line([name, count(cards), ...[p50Ms, p99Ms, cpuMs].map((figure) => figure.toFixed(3))]),
  ),
  '',
  line(['', 'cards', 'ms', 'CPU ms', 'RSS MB']),
  ...[...firstLists].map(([cards, { milliseconds, cpuMilliseconds, rssMb }]) =>
    line([
      'first list of a cold function',
      count(cards),
      ...[milliseconds, cpuMilliseconds, rssMb].map((figure) => figure.toFixed(0)),
    ]),
  ),
  '',
  ...goals.map(({ what, figure, most, isMet }) => {
    const verdict = isMet ? styleText('green', 'met') : styleText('red', 'missed');
    return `${what.padEnd(50)}${figure.toFixed(2).padStart(9)}  ≤ ${String(most).padEnd(5)} ${verdict}`;
  }),
];
