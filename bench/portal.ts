/** `npm run bench:portal`: how the pages of readers load in Chromium, on a slow phone and at a desk. */

import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchChromium } from '../test/support/chromium.ts';
import { measureVisits } from './portal/measureVisits.ts';
import { readersPages } from './portal/readersPages.ts';
import { tableOf } from './portal/tableOf.ts';
import { takeScreenshots } from './portal/takeScreenshots.ts';
import { withBackend } from './portal/withBackend.ts';
import { print } from './print.ts';
import { writeResults } from './writeResults.ts';

const help = `Measures how the reference portal's pages of readers load, each for the first time.

  npm run bench:portal -- [--url <url>] [--screenshots <directory>]

  --url          a running backend with sample content (npm start); without it one is started
  --screenshots  take pictures of all pages instead, at 390, 768 and 1440 pixels, light and dark

390 pixels are a phone: two device pixels for each, a processor 4 times slower, "slow 4G". The local
server speaks HTTP/1.1, six requests at a time: times are worse than from a host that does better.
Sizes by gzip are computed. Writes the figures to
bench/results/portal.json. Exit code 1 when something moves while it loads, when a picture
is not the smallest that is wide enough, or when a page loads 60 kB of JavaScript, by gzip, or more.`;

async function main(): Promise<string> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      screenshots: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return help;
  const work = (api: string) => run(api, values.screenshots);
  return values.url ? work(values.url.replace(/\/$/, '')) : withBackend(work);
}

async function run(api: string, screenshots: string | undefined): Promise<string> {
  const readers = await readersPages(api);
  // As phones have them: the room of a scroll bar that is hidden would be an empty edge in pictures.
  const browser = await launchChromium('--enable-features=OverlayScrollbar');
  try {
    if (screenshots) {
      mkdirSync(screenshots, { recursive: true });
      await takeScreenshots(browser, { api, directory: screenshots, readers });
      return `Pictures are in ${screenshots}`;
    }
    const visits = await measureVisits(browser, api, readers);
    writeResults('portal', { visits });
    if (visits.some(({ missed }) => missed.length)) process.exitCode = 1;
    return tableOf(visits).join('\n');
  } finally {
    await browser.close();
  }
}

print(main);
