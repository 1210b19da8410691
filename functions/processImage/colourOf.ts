import type { Metadata } from 'sharp';
import type { ImageFormat } from './imageFormatOf.ts';

/**
 * How the numbers of a picture are to be understood:
 * - `profile`: by its RGB profile, whose colours sRGB does not all hold
 * - `displayP3`: by that space, which the file only names
 * - `hdr`: as light beyond white, which we have no variants for
 * - `standard`: as sRGB, or by a profile that fits into it (sRGB's own, of grey, of print)
 */
export type Colour = 'profile' | 'displayP3' | 'hdr' | 'standard';

export function colourOf(bytes: Buffer, format: ImageFormat, { icc }: Metadata): Colour {
  const { primaries, transfer } = codePointsOf(bytes, format);
  if (transfer === perceptualQuantizer || transfer === hybridLogGamma) return 'hdr';
  if (icc) return isRgb(icc) && !hasPrimariesOfSrgb(icc) ? 'profile' : 'standard';
  if (primaries === bt2020) return 'hdr';
  return primaries === p3 ? 'displayP3' : 'standard';
}

const bt2020 = 9;
const p3 = 12;
const perceptualQuantizer = 16;
const hybridLogGamma = 18;

type CodePoints = {
  readonly primaries?: number | undefined;
  readonly transfer?: number | undefined;
};

/** ITU-T H.273's numbers, by which a file may name its space without a profile. libvips reads none. */
function codePointsOf(bytes: Buffer, format: ImageFormat): CodePoints {
  if (format === 'avif') {
    const box = bytes.indexOf('colrnclx');
    return box < 0 ? {} : { primaries: bytes[box + 9], transfer: bytes[box + 11] };
  }
  if (format === 'png') {
    const chunk = bytes.subarray(0, bytes.indexOf('IDAT')).indexOf('cICP');
    return chunk < 0 ? {} : { primaries: bytes[chunk + 4], transfer: bytes[chunk + 5] };
  }
  return {};
}

const isRgb = (icc: Buffer): boolean => icc.toString('latin1', 16, 20) === 'RGB ';

/** Red, green and blue of sRGB as every profile has them, adapted to D50 (ICC.1, 9.2). */
const srgb: Readonly<Record<string, readonly number[]>> = {
  rXYZ: [0.4361, 0.2225, 0.0139],
  gXYZ: [0.3851, 0.7169, 0.0971],
  bXYZ: [0.1431, 0.0606, 0.7141],
};

/** Makers round differently: a hundredth is far below the distance to the next larger space. */
const tolerance = 0.01;

const hasPrimariesOfSrgb = (icc: Buffer): boolean =>
  Object.entries(srgb).every(([tag, expected]) => {
    const found = colourantOf(icc, tag);
    return expected.every((value, i) => Math.abs(value - (found[i] ?? 0)) < tolerance);
  });

/** The three numbers of an XYZ tag: a directory of 12 bytes a tag stands after the 128 of the header. */
function colourantOf(icc: Buffer, tag: string): readonly number[] {
  for (let entry = 132; entry + 12 <= Math.min(icc.length, 132 + 12 * 100); entry += 12) {
    if (icc.toString('latin1', entry, entry + 4) !== tag) continue;
    const value = icc.subarray(icc.readUInt32BE(entry + 4)).subarray(8, 20);
    if (value.length === 12) return [0, 4, 8].map((at) => value.readInt32BE(at) / 65_536);
  }
  return [];
}
