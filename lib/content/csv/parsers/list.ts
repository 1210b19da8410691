import { entryOf, type Table } from './lookUp.ts';
import type { Reading } from './Reading.ts';

export type ListFormat = {
  readonly separator: RegExp;
  /** What is taken out of every item first, such as `(US)` behind a name. */
  readonly without?: RegExp | undefined;
  /** What items stand for; a whole cell that is in it counts as one item with a list of its own. */
  readonly table?: Table | undefined;
};

/**
 * Items between separators, each once. With a table every item must be in it: a list of which a
 * part was left out would look complete.
 */
export function list(text: string, { separator, without, table }: ListFormat): Reading {
  const whole = table && entryOf(text, table);
  if (whole && Array.isArray(whole.value)) return { value: whole.value };
  const items = text
    .split(separator)
    .map((item) => (without ? item.replaceAll(without, '') : item).trim())
    .filter((item) => item !== '');
  if (!table) return readingOf(new Set(items));
  const values = new Set<unknown>();
  for (const item of items) {
    const entry = entryOf(item, table);
    if (!entry) return { unread: `${item}: is in no table of the mapping` };
    for (const value of [entry.value].flat()) if (value !== null) values.add(value);
  }
  return readingOf(values);
}

const readingOf = (values: ReadonlySet<unknown>): Reading =>
  values.size > 0 ? { value: [...values] } : {};
