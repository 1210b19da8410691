import { styleText } from 'node:util';

/** A line of the table: a figure of ours, and what it is compared with. */
export type Row = {
  /** The function or the request that is measured. */
  readonly subject: string;
  readonly measure: string;
  readonly ours: number;
  readonly reference?: number;
  readonly ratio?: number;
  /** The most that one of the figures may be. */
  readonly gate?: { readonly of: 'ours' | 'ratio'; readonly most: number };
};

/** Whether a row keeps to its gate. */
export const passes = (row: Row): boolean =>
  row.gate === undefined || (row[row.gate.of] ?? Number.POSITIVE_INFINITY) <= row.gate.most;

const widths = [46, 9, 11, 8, 9] as const;

/** The rows as lines of text, by subject. */
export function tableOf(rows: readonly Row[]): readonly string[] {
  const lines = [lineOf(['', 'ours', 'reference', 'ratio', 'gate'])];
  for (const [subject, itsRows] of Map.groupBy(rows, (row) => row.subject)) {
    lines.push('', styleText('bold', subject));
    for (const row of itsRows) lines.push(lineOf(cellsOf(row)) + verdictOf(row));
  }
  return lines;
}

const lineOf = ([first = '', ...rest]: readonly string[]): string =>
  first.padEnd(widths[0]) + rest.map((cell, i) => cell.padStart(widths[i + 1] ?? 0)).join('');

const cellsOf = ({ measure, ours, reference, ratio, gate }: Row): readonly string[] => [
  `  ${measure}`,
  figure(ours),
  reference === undefined ? '' : figure(reference),
  ratio === undefined ? '' : ratio.toFixed(2),
  gate === undefined ? '' : `≤ ${gate.most}`,
];

const figure = (value: number): string => value.toFixed(value < 1000 ? 1 : 0);

function verdictOf(row: Row): string {
  if (row.gate === undefined) return '';
  return passes(row) ? styleText('green', '  ✓') : styleText('red', '  ✗');
}
