import { decimalOf } from './numbers.ts';
import type { Reading } from './Reading.ts';

/**
 * Lengths joined by x: `36 x 24 mm`, `96 x 61.5 x 29 mm`; also in brackets behind a name, as in
 * `1/2.3" (~ 6.16 x 4.62 mm)`.
 */
export function size(text: string, parts: 2 | 3, unit: string): Reading {
  const inBrackets = /\(~?\s*([^()]*)\)$/.exec(text)?.[1];
  const written = (inBrackets ?? text).trim();
  const lengths = written.endsWith(unit)
    ? written
        .slice(0, written.length - unit.length)
        .split(/[x×]/)
        .flatMap((length) => decimalOf(length.trim()) ?? [])
    : [];
  const counted = written.split(/[x×]/).length;
  if (lengths.length === parts && counted === parts) return { value: lengths };
  return { unread: `must be ${parts} lengths in ${unit}, joined by x` };
}
