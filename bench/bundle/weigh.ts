import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes of a file, as it is and compressed by gzip. */
export type Weight = { readonly bytes: number; readonly gzipped: number };

export function weigh(file: string): Weight {
  const content = readFileSync(file);
  return { bytes: content.length, gzipped: gzipSync(content).length };
}
