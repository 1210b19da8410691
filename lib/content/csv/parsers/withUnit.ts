import type { Reading } from './Reading.ts';

/**
 * A number and its unit: `180 g`, `2.8"`, `230,000 dots`, `1/8000 sec`. The unit must be there: a
 * number without one could be in any.
 *
 * @param numberOf reads what stands before the unit
 */
export function withUnit(
  text: string,
  unit: string,
  numberOf: (text: string) => number | undefined,
): Reading {
  const value = text.endsWith(unit)
    ? numberOf(text.slice(0, text.length - unit.length).trimEnd())
    : undefined;
  return value === undefined ? { unread: `must be a number of ${unit}` } : { value };
}
