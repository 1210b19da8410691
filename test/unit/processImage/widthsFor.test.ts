import { describe, expect, it } from 'vitest';
import { widthsFor } from '../../../functions/processImage/widthsFor.ts';

describe('widthsFor', () => {
  it.each([
    { width: 6000, height: 4000, widths: [320, 640, 960, 1280, 1920, 2560] },
    { width: 2560, height: 1707, widths: [320, 640, 960, 1280, 1920, 2560] },
    { width: 1000, height: 800, widths: [320, 640, 960, 1000] },
    { width: 960, height: 640, widths: [320, 640, 960] },
    { width: 320, height: 3200, widths: [320] },
    { width: 4000, height: 6000, widths: [320, 640, 960, 1280, 1920, 2560] },
    { width: 4500, height: 8000, widths: [320, 640, 960, 1280, 1920, 2371] },
    { width: 2000, height: 20_000, widths: [320, 640, 960, 1000] },
  ])('gives $width × $height pixels $widths', ({ width, height, widths }) => {
    expect(widthsFor({ width, height })).toEqual(widths);
  });
});
