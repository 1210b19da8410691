import type { Reading } from './Reading.ts';

/** What a word stands for; null where it is known and adds nothing. */
export type Table = Readonly<Record<string, unknown>>;

/** A pattern and what stands for every text that it finds. */
export type Pattern = { readonly matches: RegExp; readonly value: unknown };

/** The value of a whole cell, by a table of words (in any case) or the first pattern that fits. */
export function lookUp(text: string, table: Table, patterns: readonly Pattern[]): Reading {
  const found = entryOf(text, table);
  if (found) return found.value === null ? {} : found;
  const pattern = patterns.find(({ matches }) => matches.test(text));
  return pattern ? { value: pattern.value } : { unread: 'is in no table of the mapping' };
}

/** A table's entry for a word in any case. */
export function entryOf(word: string, table: Table): { readonly value: unknown } | undefined {
  const key = word.toLowerCase();
  const entry = Object.entries(table).find(([name]) => name.toLowerCase() === key);
  return entry && { value: entry[1] };
}
