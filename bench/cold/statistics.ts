/** The middle value; of an even count the higher one of the two in the middle. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[values.length >> 1];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

/**
 * How much more one took than the other: the median of the ratios of neighbours in time, so that
 * what else the machine does meanwhile falls on both.
 */
export const ratio = (values: readonly number[], references: readonly number[]): number =>
  median(values.map((value, index) => value / (references[index] ?? Number.NaN)));
