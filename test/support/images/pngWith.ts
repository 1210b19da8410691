import { type PngChunk, pngChunk } from './pngChunk.ts';

/** The end of the header of every PNG: eight bytes of signature, and the chunk IHDR. */
const headerEnd = 33;

/** Puts chunks behind the header of a PNG. */
export function pngWith(png: Buffer, ...chunks: readonly PngChunk[]): Buffer {
  const written = chunks.map(pngChunk);
  return Buffer.concat([png.subarray(0, headerEnd), ...written, png.subarray(headerEnd)]);
}
