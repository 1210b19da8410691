import type { Page } from 'playwright-core';
import { throttle } from './throttle.ts';

/** What readers have in front of them: a phone, slow as most are, and a desk. */
export const devices: readonly {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor: number;
  readonly slowDown?: (page: Page) => Promise<void>;
}[] = [
  { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, slowDown: throttle },
  { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
];
