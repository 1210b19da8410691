import type { Reading } from './Reading.ts';

const words: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);

/** `Yes` or `No`. */
export function yesNo(text: string): Reading {
  const value = words.get(text.toLowerCase());
  return value === undefined ? { unread: 'must be Yes or No' } : { value };
}
