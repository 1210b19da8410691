/** The formats that are taken, as editors declare them. */
export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'avif';

/** The format that the first bytes tell, whatever a file is called and declared to be. */
export function imageFormatOf(bytes: Buffer): ImageFormat | undefined {
  const letters = bytes.toString('latin1', 0, 12);
  if (letters.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (letters.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (letters.startsWith('RIFF') && letters.endsWith('WEBP')) return 'webp';
  if (letters.slice(4, 8) === 'ftyp' && brandsOf(bytes).some(isAvif)) return 'avif';
  return undefined;
}

const isAvif = (brand: string): boolean => brand === 'avif' || brand === 'avis';

/** The brands of an ISO media file (ISO/IEC 14496-12, 4.3); the second four bytes are a version. */
function brandsOf(bytes: Buffer): readonly string[] {
  const box = bytes.subarray(8, Math.min(bytes.readUInt32BE(0), 256)).toString('latin1');
  return box.match(/.{4}/gs) ?? [];
}
