import type { ImageFormat } from './imageFormatOf.ts';

/** Whether a file's header announces frames: decoders take the first one without a word, or fail. */
export function isAnimated(bytes: Buffer, format: ImageFormat): boolean {
  switch (format) {
    case 'avif':
      return bytes.toString('latin1', 4, 12) === 'ftypavis';
    case 'png':
      return bytes.subarray(0, bytes.indexOf('IDAT')).includes('acTL');
    case 'webp':
      return bytes.toString('latin1', 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 0b10) !== 0;
    case 'jpeg':
      return false;
  }
}
