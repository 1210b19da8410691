import type { Finding } from './Entry.ts';
import type { Outcome } from './importContent.ts';
import type { Count, Tally } from './Tally.ts';

const longestValue = 100;

const words: readonly (readonly [Outcome, string])[] = [
  ['created', 'created'],
  ['valid', 'valid'],
  ['alreadyThere', 'already there'],
  ['refused', 'refused'],
];

/** `1,234` in every locale. */
const grouped = (count: number): string => count.toLocaleString('en-US');

/** `line 12, column 19 "Weight": must be at least 1: "0 g"`. */
export function findingText({ line, column, path, message, value }: Finding): string {
  const where = column ? `, column ${column.number} "${column.name}"` : '';
  const field = !column && path ? ` ${path}` : '';
  const shown = value === undefined ? '' : `: ${shorten(JSON.stringify(value))}`;
  return `line ${line}${where}${field}: ${message}${shown}`;
}

const shorten = (text: string): string =>
  text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;

/** `1,200 lines: 1,100 created, 80 already there, 20 refused`. */
export function countsText(tally: Tally): string {
  const parts = words
    .filter(([outcome]) => tally.of(outcome) > 0)
    .map(([outcome, word]) => `${grouped(tally.of(outcome))} ${word}`);
  return [
    `${grouped(tally.lines)} ${tally.lines === 1 ? 'line' : 'lines'}`,
    ...(parts.length > 0 ? [parts.join(', ')] : []),
  ].join(': ');
}

/** Why lines were refused and cells left out, as tables. */
export function reasonsText(tally: Tally): string {
  return [
    table('Why lines were refused (a line may have several reasons)', tally.refusals),
    table('What could not be read or done, and was left out', tally.leftBehind),
    table('Cells that the mapping does not want', tally.leftOut),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function table(title: string, counts: readonly Count[]): string {
  if (counts.length === 0) return '';
  const width = Math.max(...counts.map(({ where }) => where.length));
  const rows = counts.map(({ count, where, message, first }) => {
    const example = first ? ` (${exampleText(first)})` : '';
    return `${grouped(count).padStart(8)}  ${where.padEnd(width)}  ${message}${example}`;
  });
  return [title, ...rows].join('\n');
}

const exampleText = ({ line, value }: Finding): string =>
  `line ${line}${value === undefined ? '' : `: ${shorten(JSON.stringify(value))}`}`;
