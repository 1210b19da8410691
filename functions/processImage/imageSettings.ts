/** Every number by which images are judged and encoded, with its measurement: docs/adr/0017. */
export const imageSettings = {
  /** What is decoded at most: a header that announces more is not decoded at all. */
  most: { side: 20_000, scans: 50, secondsToDecode: 30 },
  /** Of AVIF less, because its decoder keeps all of a picture at once: 1.3 GB of 50 megapixels. */
  mostPixels: { jpeg: 100_000_000, png: 100_000_000, webp: 100_000_000, avif: 50_000_000 },
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
