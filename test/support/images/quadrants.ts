import sharp, { type Sharp } from 'sharp';

/** Red, green and blue of 0 to 255. */
export type Rgb = readonly [number, number, number];

export const red: Rgb = [200, 30, 30];
export const green: Rgb = [30, 160, 50];
export const blue: Rgb = [30, 50, 200];
export const yellow: Rgb = [220, 210, 40];

/** A picture of four colours: upper left, upper right, lower right, lower left. */
export function quadrants(
  width = 320,
  height = 240,
  [upperLeft, upperRight, lowerRight, lowerLeft]: readonly [Rgb, Rgb, Rgb, Rgb] = [
    red,
    green,
    blue,
    yellow,
  ],
): Sharp {
  const pixels = Buffer.alloc(3 * width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [left, right] = 2 * y < height ? [upperLeft, upperRight] : [lowerLeft, lowerRight];
      pixels.set(2 * x < width ? left : right, 3 * (y * width + x));
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}
