/** A segment of a JPEG: its marker, `0xe1` for APP1, and what it holds. */
export type JpegSegment = readonly [marker: number, content: Buffer | string];

/** Puts segments at the start of a JPEG, where cameras have them. */
export function jpegWith(jpeg: Buffer, ...segments: readonly JpegSegment[]): Buffer {
  const written = segments.map(([marker, content]) => {
    const bytes = Buffer.from(content);
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(bytes.length + 2, 2);
    return Buffer.concat([head, bytes]);
  });
  return Buffer.concat([jpeg.subarray(0, 2), ...written, jpeg.subarray(2)]);
}
