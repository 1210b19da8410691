/** An option's number. @throws Error unless it is whole and at least 1. */
export function countOf(option: string, value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`--${option} takes a whole number from 1 on, not ${value}`);
}
