import { type Browser, chromium } from 'playwright-core';

/** No sandbox, because containers give no user namespaces; nothing that calls home. */
const usual = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/**
 * A real Chromium: on Linux the one that npm installs, elsewhere an installed Chrome or Edge.
 * @param more arguments of its command line
 * @throws Error saying what to install where there is none
 */
export async function launchChromium(...more: readonly string[]): Promise<Browser> {
  const args = [...usual, ...more];
  if (process.platform === 'linux') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return chromium.launch({ executablePath: await packaged.executablePath(), args });
  }
  for (const channel of ['chrome', 'msedge']) {
    const browser = await chromium.launch({ channel, args }).catch(() => undefined);
    if (browser) return browser;
  }
  throw new Error('the browser tests need Chrome or Edge: install one of them');
}
