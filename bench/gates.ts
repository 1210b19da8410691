/** What a function may cost at most (docs/adr/0007-bundles.md). */
export const gates = {
  /** KiB of a bundle. */
  bundle: 240,
  /** KiB of a bundle that is compressed by gzip. */
  gzip: 80,
  /** From the start of a process to its first answer, against the SDK with esbuild's defaults. */
  cold: 0.78,
  /** CPU time of a request, against DynamoDB's client making the same calls. */
  warm: 1.15,
  /** CPU time of processing an image, against sharp making the same variants (docs/adr/0017). */
  images: 1.15,
} as const;
