import type { Check, Entry, Finding } from './Entry.ts';
import { linesOf } from './linesOf.ts';
import { valueAt } from './valueAt.ts';

/** The records of a file with a JSON text in each line. */
export async function* ndjsonEntries(file: string, check: Check): AsyncGenerator<Entry> {
  for await (const { line, text } of linesOf(file)) yield entryOf(line, text, check);
}

function entryOf(line: number, text: string, check: Check): Entry {
  const parsed = parseJson(text);
  if (!parsed) {
    const finding: Finding = {
      line,
      code: 'MALFORMED_JSON',
      message: 'must be JSON',
      value: text.trim(),
    };
    return { line, findings: [finding], leftOut: [] };
  }
  const checked = check(parsed.json, line);
  if ('record' in checked) return { line, record: checked.record, findings: [], leftOut: [] };
  const findings = checked.faults.map((fault) => {
    const value = valueAt(parsed.json, fault.path);
    return { line, ...fault, ...(value === undefined ? {} : { value }) };
  });
  return { line, findings, leftOut: [] };
}

function parseJson(text: string): { readonly json: unknown } | undefined {
  try {
    // A byte-order mark may stand before the first line.
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined;
  }
}
