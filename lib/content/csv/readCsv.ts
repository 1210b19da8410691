import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import * as v from 'valibot';

/** A column by its number, from 1, and its name in the first line. */
export type Column = { readonly number: number; readonly name: string };

/** What stands in one column of a line, without the spaces around it. */
export type Cell = { readonly column: Column; readonly text: string };

/** A line of a CSV file, by the number of its first line in the file; or why it cannot be read. */
export type Row =
  | { readonly line: number; readonly cells: readonly Cell[] }
  | { readonly line: number; readonly unread: string };

const Parsed = v.object({
  info: v.object({ lines: v.number() }),
  record: v.array(v.string()),
});

/**
 * The lines of a CSV file (RFC 4180, UTF-8) below its first, which names the columns.
 * @throws Error when the file cannot be read, its first line names a column twice or none, or a
 * quote is out of place: where the next line would begin nobody can tell
 */
export async function* readCsv(file: string): AsyncGenerator<Row> {
  const parser = parse({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
  const input = createReadStream(file);
  input.once('error', (error) => parser.destroy(error));
  input.pipe(parser);

  let columns: readonly Column[] | undefined;
  let countedTwice = 0;
  for await (const parsed of parser) {
    const { info, record } = v.parse(Parsed, parsed);
    // The parser counts to the last line of a record, and takes \r\n within quotes for two lines.
    countedTwice += occurrences('\r\n', record);
    const line = info.lines - countedTwice - occurrences('\n', record);
    if (!columns) {
      columns = columnsOf(file, record);
    } else if (record.length === columns.length) {
      yield { line, cells: cellsOf(columns, record) };
    } else {
      yield {
        line,
        unread: `must have ${columns.length} cells as the first line, not ${record.length}`,
      };
    }
  }
  if (!columns) throw new Error(`${file} is empty`);
}

const occurrences = (part: string, cells: readonly string[]): number =>
  cells.reduce((count, cell) => count + cell.split(part).length - 1, 0);

function columnsOf(file: string, names: readonly string[]): readonly Column[] {
  const columns = names.map((name, index) => ({ number: index + 1, name: name.trim() }));
  const twice = columns.find(
    ({ name }, index) => columns.findIndex((c) => c.name === name) < index,
  );
  if (twice) throw new Error(`${file} names column ${twice.number} "${twice.name}" twice`);
  return columns;
}

const cellsOf = (columns: readonly Column[], record: readonly string[]): readonly Cell[] =>
  columns.map((column, index) => ({ column, text: cleaned(record[index] ?? '') }));

/** Zero-width spaces, which web pages put where a line may break, are no part of a value. */
const cleaned = (text: string): string => text.replaceAll('\u200b', '').trim();
