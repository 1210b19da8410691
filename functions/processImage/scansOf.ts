/**
 * How many passes a JPEG is drawn in. One of 324 KB may have 900, each over every block of 90
 * megapixels: 28 s, and libjpeg finds nothing wrong with it.
 */
export function scansOf(jpeg: Buffer): number {
  let scans = 0;
  let at = jpeg.indexOf(0xff, 2);
  while (at >= 0 && at + 4 <= jpeg.length) {
    const marker = jpeg[at + 1] ?? endOfImage;
    if (marker === endOfImage) break;
    if (marker === startOfScan) scans += 1;
    at = jpeg.indexOf(0xff, at + lengthOf(marker, jpeg.readUInt16BE(at + 2)));
  }
  return scans;
}

const startOfScan = 0xda;
const endOfImage = 0xd9;

/** Of a segment; or of what is none: a fill byte, an escaped 0xff among the pixels, a restart. */
function lengthOf(marker: number, length: number): number {
  if (marker === 0xff) return 1;
  return marker <= 1 || (marker >= 0xd0 && marker <= 0xd8) ? 2 : 2 + length;
}
