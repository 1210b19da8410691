import type { Sharp } from 'sharp';
import { patch } from './patch.ts';

/** An AVIF that names its space by numbers (ITU-T H.273): they are put where its profile stood. */
export async function avifWithCodePoints(
  picture: Sharp,
  primaries: number,
  transfer: number,
): Promise<Buffer> {
  const file = await picture.withIccProfile('srgb').avif().toBuffer();
  const numbers = [0, primaries, 0, transfer, 0, 6, 0x80];
  return patch(file, 'colrrICC', 4, [...Buffer.from('nclx'), ...numbers]);
}
