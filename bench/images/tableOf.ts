import { styleText } from 'node:util';
import { median } from '../cold/statistics.ts';
import { gates } from '../gates.ts';
import type { ImageCase, Run } from './ImageCase.ts';

/** What was measured, as lines of text. */
export const tableOf = (cases: readonly ImageCase[]): readonly string[] => [
  line(['', 'CPU s', 'MP/s', 'peak MB', 'sharp: CPU s', 'peak MB', 'ratio']),
  ...cases.map((one) => {
    const verdict = one.ratio <= gates.images ? styleText('green', ' ✓') : styleText('red', ' ✗');
    return line(cellsOf(one)) + verdict;
  }),
  `Goal: CPU time of at most ${gates.images} times that of sharp.`,
];

const line = ([first = '', ...rest]: readonly string[]): string =>
  first.padEnd(15) + rest.map((cell) => cell.padStart(14)).join('');

function cellsOf({ megapixels, ours, bare, ratio, peakRssMb }: ImageCase): readonly string[] {
  const seconds = (runs: readonly Run[]) => median(runs.map((run) => run.cpuMilliseconds)) / 1000;
  return [
    `${megapixels} megapixels`,
    seconds(ours).toFixed(1),
    (megapixels / seconds(ours)).toFixed(1),
    peakRssMb.toFixed(0),
    seconds(bare).toFixed(1),
    median(bare.map((run) => run.peakRssMb)).toFixed(0),
    ratio.toFixed(2),
  ];
}
