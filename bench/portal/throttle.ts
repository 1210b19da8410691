import type { Page } from 'playwright-core';

/** 150 ms and 1.6 Mbit/s down, 0.75 up, as each request feels them: Lighthouse's "slow 4G" (docs/throttling.md). */
const slow4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

/** Makes the machine of a visitor a phone of the middle class on a slow network. */
export async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
