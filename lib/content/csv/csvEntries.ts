import type { Check, Entry, Fault, Finding } from '../Entry.ts';
import type { Mapping } from './Mapping.ts';
import { assemble, type MappedRow, mapRow } from './mapRow.ts';
import { type Cell, type Row, readCsv } from './readCsv.ts';

/**
 * The records of a CSV file, line by line.
 * @throws Error when file and mapping do not name the same columns, and what `readCsv` throws
 */
export async function* csvEntries(
  file: string,
  mapping: Mapping,
  check: Check,
): AsyncGenerator<Entry> {
  let isCompared = false;
  for await (const row of readCsv(file)) {
    if (!isCompared && 'cells' in row) {
      refuseUnknownColumns(file, mapping, row.cells);
      isCompared = true;
    }
    yield entryOf(row, mapping, check);
  }
}

/** A column that is spelled otherwise would be lost without a word. */
function refuseUnknownColumns(file: string, mapping: Mapping, cells: readonly Cell[]): void {
  const asked = mapping.rules.flatMap(({ cases }) => cases.flatMap((c) => Object.keys(c.when)));
  const mapped = Object.keys(mapping.columns);
  const there = cells.map(({ column }) => column.name);
  const unmapped = there.filter((name) => !mapped.includes(name));
  const missing = [...new Set([...mapped, ...asked])].filter((name) => !there.includes(name));
  const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
  const faults = [
    ...(unmapped.length > 0 ? [`the mapping does not say what ${quoted(unmapped)} is`] : []),
    ...(missing.length > 0 ? [`the file has no column ${quoted(missing)}`] : []),
  ];
  if (faults.length > 0) throw new Error(`${file} does not fit its mapping: ${faults.join('; ')}`);
}

/** What a line becomes: a record without the cells that cannot be read, or the reasons why none. */
function entryOf(row: Row, mapping: Mapping, check: Check): Entry {
  const { line } = row;
  if ('unread' in row) {
    return { line, findings: [{ line, code: 'NOT_CSV', message: row.unread }], leftOut: [] };
  }
  const mapped = mapRow(mapping, row.cells);
  const { leftOut, refusals } = mapped;
  const unread = mapped.unread.map(({ cell, message }) => cellFinding(line, cell, message));
  if (refusals.length > 0) {
    return { line, findings: refusals.map((fault) => ({ line, ...fault })), leftOut };
  }
  const { checked, broken } = keepWhatFits(mapped, (record) => check(record, line));
  const findings = [
    ...unread,
    ...broken.map(({ cell, fault }) => cellFinding(line, cell, fault.message, fault)),
  ];
  if ('record' in checked) return { line, record: checked.record, findings, leftOut };
  const causes = checked.faults.map((fault) => ({ line, ...fault }));
  return { line, findings: [...causes, ...findings], leftOut };
}

type Broken = { readonly cell: Cell; readonly fault: Fault };

/** Takes each value that breaks a rule of its own out of the record, so that the rest may come in. */
function keepWhatFits(mapped: MappedRow, check: (record: unknown) => ReturnType<Check>) {
  const broken: Broken[] = [];
  let { sources } = mapped;
  for (;;) {
    const checked = check(assemble({ ...mapped, sources }));
    const faults = 'faults' in checked ? checked.faults : [];
    const found = sources.flatMap((source) => {
      const fault = faults.find(({ path }) => isWithin(path, source.pointer));
      return fault ? [{ source, fault }] : [];
    });
    if (found.length === 0) return { checked, broken };
    broken.push(...found.map(({ source, fault }) => ({ cell: source.cell, fault })));
    const unfit = new Set(found.map(({ source }) => source));
    sources = sources.filter((source) => !unfit.has(source));
  }
}

/** Whether a JSON pointer leads to the target of another, or into it. */
const isWithin = (path: string, target: string): boolean =>
  path === target || path.startsWith(`${target}/`);

const cellFinding = (
  line: number,
  { column, text }: Cell,
  message: string,
  { path, code }: { readonly path?: string; readonly code: string } = { code: 'UNREAD' },
): Finding => ({ line, column, ...(path ? { path } : {}), code, message, value: text });
