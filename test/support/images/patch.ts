/** A copy of a file with other bytes at a place behind a mark, such as the size in a header. */
export function patch(
  file: Buffer,
  mark: string,
  offset: number,
  bytes: readonly number[],
): Buffer {
  const at = file.indexOf(mark, 0, 'latin1');
  if (at < 0) throw new Error(`there is no ${mark} in this file`);
  const copy = Buffer.from(file);
  copy.set(bytes, at + offset);
  return copy;
}
