/** What the API takes; it refuses all else by itself, but only after it was asked. */
export const imageLimits = {
  types: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
  bytes: 30 * 1024 * 1024,
  /** Of one review. */
  images: 40,
} as const;
