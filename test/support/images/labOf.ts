import type { Colourants } from './iccProfile.ts';
import type { Rgb } from './quadrants.ts';

/** How a colour looks: CIE L*, a* and b* under D50. */
export type Lab = readonly [number, number, number];

/** The light that a number between 0 and 1 stands for. */
export type Curve = (value: number) => number;

/** sRGB's curve, which Display P3 has too (IEC 61966-2-1). */
export const srgbCurve: Curve = (value) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** How red, green and blue look in a space, by the definitions (CIE 15), without any library. */
export function labOf(rgb: Rgb, colourants: Colourants, curve: Curve): Lab {
  const [red, green, blue] = rgb.map((value) => curve(value / 255));
  const [x = 0, y = 0, z = 0] = [0.9642, 1, 0.8249].map((white, i) => {
    const [r, g, b] = colourants.map((colourant) => colourant[i] ?? 0);
    const light = (r ?? 0) * (red ?? 0) + (g ?? 0) * (green ?? 0) + (b ?? 0) * (blue ?? 0);
    return cubeRoot(light / white);
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const cubeRoot = (value: number): number =>
  value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116;

/** CIE76: about 2.3 is a difference that people can just see. */
export const difference = (one: Lab, other: Lab): number =>
  Math.hypot(...one.map((value, i) => value - (other[i] ?? 0)));
