/** The narrowest candidate that is not narrower than what is shown; the widest where all are. */
export function rightWidth(widths: readonly number[], shown: number): number {
  const sorted = widths.toSorted((one, other) => one - other);
  const right = sorted.find((width) => width >= shown) ?? sorted.at(-1);
  if (right === undefined) throw new Error('the picture has no candidates');
  return right;
}
