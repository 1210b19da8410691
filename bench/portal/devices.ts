/** What readers have in front of them: a phone, which is slow as most are, and a desk. */
export const devices = [
  {
    context: {
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
    },
    isSlow: true,
  },
  { context: { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 }, isSlow: false },
];
