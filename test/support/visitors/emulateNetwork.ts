import type { Page } from 'playwright-core';

type Network = {
  /** Milliseconds until an answer begins. */
  readonly latency?: number;
  /** Bytes in a second; without a bound where nothing is said. */
  readonly download?: number;
  readonly upload?: number;
};

const unbounded = -1;

/** Lets a page feel a slower network than there is. */
export async function emulateNetwork(page: Page, network: Network): Promise<void> {
  const { latency = 0, download = unbounded, upload = unbounded } = network;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: download,
    uploadThroughput: upload,
  });
}
