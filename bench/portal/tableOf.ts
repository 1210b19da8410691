import { styleText } from 'node:util';
import type { Visit } from './Visit.ts';

const line = ([first = '', ...rest]: readonly string[]): string =>
  first.padEnd(15) + rest.map((cell) => cell.padStart(12)).join('');
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** What was measured, as lines of text. */
export const tableOf = (visits: readonly Visit[]): readonly string[] => [
  line(['', 'FCP ms', 'LCP ms', 'blocked ms', 'CLS', 'requests', 'kB', 'by gzip', 'JS by gzip']),
  ...visits.map((visit) => {
    const verdict = visit.missed.length ? styleText('red', ' ✗') : styleText('green', ' ✓');
    return line(cellsOf(visit)) + verdict;
  }),
  '',
  ...visits.map(({ name, width, figures: { image } }) => {
    const picture = image
      ? `${image.width} of ${image.widths.join(', ')} for ${image.shownWidth.toFixed(0)} CSS pixels`
      : 'no picture';
    return `${`${name} ${width}`.padEnd(15)} ${picture}`;
  }),
  ...visits.flatMap(({ name, width, missed }) =>
    missed.map((goal) => styleText('red', `${name} ${width} ${goal}`)),
  ),
];

function cellsOf({ name, width, figures }: Visit): readonly string[] {
  const { firstPaintMs, largestPaintMs, blockedMs, shifts, requests } = figures;
  return [
    `${name} ${width}`,
    ...[firstPaintMs, largestPaintMs, blockedMs].map((milliseconds) => milliseconds.toFixed(0)),
    String(shifts.reduce((total, { value }) => total + value, 0)).slice(0, 6),
    String(requests),
    kilobytes(figures.bytes),
    kilobytes(figures.gzippedBytes),
    kilobytes(figures.scriptGzippedBytes),
  ];
}
