/** Every number by which images are judged and encoded, with its measurement: docs/adr/0017. */
export const imageSettings = {
  /** What is decoded at most: a header that announces more is not decoded at all. */
  most: { pixels: 100_000_000, side: 20_000, scans: 50, secondsToDecode: 30 },
  /** Narrower ones have no variant that a page could show; beyond 10 to 1 it is a line, no picture. */
  least: { width: 320, shareOfLongSide: 0.1 },
  /** Widths of the variants, up to the original's own: nothing is enlarged. */
  widths: [320, 640, 960, 1280, 1920, 2560],
  /** Bounds time and memory of portraits: 2560 pixels wide at 2 to 3, narrower when they are higher. */
  mostVariantPixels: 10_000_000,
  /** Qualities at which the three look alike (SSIM 0.97), at the efforts that are worth their time. */
  encoders: {
    avif: { quality: 65, effort: 1, chromaSubsampling: '4:2:0' },
    webp: { quality: 80, effort: 4 },
    jpeg: { quality: 80, progressive: true },
  },
} as const;
