import type { Page } from 'playwright-core';

/** A screen at a time, until the pictures that then come are there; and back to the top. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const drawn = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await drawn();
    }
    await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => {})));
    await drawn();
    scrollTo(0, 0);
  })()`);
}
