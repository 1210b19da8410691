import type { Browser } from 'playwright-core';
import { say } from '../say.ts';
import { devices } from './devices.ts';
import { measurePage } from './measurePage.ts';
import { missedBy } from './missedBy.ts';
import { throttle } from './throttle.ts';
import type { Visit } from './Visit.ts';

/** Visits each page on each device, each time as somebody who was never there. */
export async function measureVisits(
  browser: Browser,
  api: string,
  pages: Readonly<Record<string, string>>,
): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  for (const { context: device, isSlow } of devices) {
    const { viewport, deviceScaleFactor } = device;
    for (const [name, path] of Object.entries(pages)) {
      say(`${name} at ${viewport.width} pixels`);
      const context = await browser.newContext({ baseURL: api, locale: 'es-AR', ...device });
      const page = await context.newPage();
      if (isSlow) await throttle(page);
      const figures = await measurePage(page, path);
      await context.close();
      const missed = missedBy(figures, deviceScaleFactor);
      visits.push({ name, width: viewport.width, figures, missed });
    }
  }
  return visits;
}
