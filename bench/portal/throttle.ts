import type { Page } from 'playwright-core';
import { emulateNetwork } from '../../test/support/visitors/emulateNetwork.ts';

/** 150 ms and 1.6 Mbit/s down, 0.75 up, as each request feels them: Lighthouse's "slow 4G" (docs/throttling.md). */
const slow4G = {
  latency: 150 * 3.75,
  download: (1.6 * 1024 * 1024 * 0.9) / 8,
  upload: (750 * 1024 * 0.9) / 8,
};

/** Makes the machine of a visitor a phone of the middle class on a slow network. */
export async function throttle(page: Page): Promise<void> {
  await emulateNetwork(page, slow4G);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
