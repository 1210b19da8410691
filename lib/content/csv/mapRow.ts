import type { Fault, LeftOut } from '../Entry.ts';
import { columnsAskedBy, derive } from './derive.ts';
import type { Mapping, Reader } from './Mapping.ts';
import { readCell } from './readCell.ts';
import type { Cell } from './readCsv.ts';
import { type Draft, setAt } from './setAt.ts';

/** A value of a record, and the cell that it was read from. */
type Source = { readonly pointer: string; readonly value: unknown; readonly cell: Cell };

/** What a mapping makes of a line. */
export type MappedRow = {
  readonly constants: Readonly<Record<string, unknown>>;
  readonly sources: readonly Source[];
  /** Cells that cannot be read, and why. */
  readonly unread: readonly { readonly cell: Cell; readonly message: string }[];
  readonly leftOut: readonly LeftOut[];
  /** Why the line is refused, with what stands in the cells that were asked. */
  readonly refusals: readonly (Fault & { readonly value: string })[];
};

/** Reads the cells of a line and derives what follows from several of them. */
export function mapRow({ constants, columns, rules }: Mapping, cells: readonly Cell[]): MappedRow {
  const sources: Source[] = [];
  const unread: { cell: Cell; message: string }[] = [];
  const leftOut: LeftOut[] = [];
  for (const cell of cells.filter(({ text }) => text !== '')) {
    const { column } = cell;
    const plan = columns[column.name];
    if (!plan) continue;
    if ('leftOut' in plan) {
      leftOut.push({ column, reason: plan.leftOut });
      continue;
    }
    for (const reader of [plan].flat()) {
      const reading = readCell(reader, cell.text);
      if (reading.unread !== undefined) unread.push({ cell, message: reading.unread });
      if (reading.leftOut !== undefined) leftOut.push({ column, reason: reading.leftOut });
      else sources.push(...sourcesOf(reader, reading.value, cell));
    }
  }
  const textOf = (name: string): string =>
    cells.find(({ column }) => column.name === name)?.text ?? '';
  const derived: Record<string, unknown> = {};
  const refusals: (Fault & { value: string })[] = [];
  for (const rule of rules) {
    const result = derive(rule, textOf);
    if ('value' in result) derived[rule.to] = result.value;
    else {
      const asked = columnsAskedBy(rule).map((name) => `${name}: ${textOf(name) || 'nothing'}`);
      const { to: path } = rule;
      refusals.push({ path, code: 'NOT_DERIVED', message: result.refuse, value: asked.join('; ') });
    }
  }
  return { constants: { ...constants, ...derived }, sources, unread, leftOut, refusals };
}

/** A value for each target; a list for several targets is shared out among them. */
function sourcesOf({ to }: Reader, value: unknown, cell: Cell): readonly Source[] {
  if (value === undefined) return [];
  if (typeof to === 'string') return [{ pointer: to, value, cell }];
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return to.map((pointer, index) => ({ pointer, value: parts[index], cell }));
}

/** The record that constants, derived values and sources make together. */
export function assemble({ constants, sources }: Pick<MappedRow, 'constants' | 'sources'>): Draft {
  const record: Draft = {};
  for (const [pointer, value] of Object.entries(constants)) setAt(record, pointer, value);
  for (const { pointer, value } of sources) setAt(record, pointer, value);
  return record;
}
