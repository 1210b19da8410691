import { crc32 } from 'node:zlib';

/** A chunk of a PNG: its four letters, and what it holds. */
export type PngChunk = readonly [type: string, content: Buffer | string];

/** The bytes of a chunk: length, type, content and check sum. */
export function pngChunk([type, content]: PngChunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(content)]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
