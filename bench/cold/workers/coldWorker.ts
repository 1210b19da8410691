/**
 * One cold start: loads a bundle in this fresh process, answers its first event, and tells on file
 * descriptor 3 what that took. Bundled, then run as `node coldWorker.js <bundle> <event>`.
 */

import { readFileSync, writeSync } from 'node:fs';
import type { ColdStart } from '../measureCold.ts';
import { loadHandler } from './loadHandler.ts';

/** What the process took since its start. (`performance.now()` would have to be loaded: 1 ms.) */
function spent(): { milliseconds: number; cpuMilliseconds: number } {
  const { user, system } = process.cpuUsage();
  return { milliseconds: process.uptime() * 1000, cpuMilliseconds: (user + system) / 1000 };
}

async function main([bundle = '', eventFile = '']: readonly string[]): Promise<ColdStart> {
  const before = spent();
  const event: unknown = JSON.parse(readFileSync(eventFile, 'utf8'));
  const after = spent();
  const status = await loadHandler(bundle)(event);
  const { milliseconds, cpuMilliseconds } = spent();
  return {
    status,
    // Without the event: the references' are longer, and Lambda hands it over in another way.
    milliseconds: milliseconds - (after.milliseconds - before.milliseconds),
    cpuMilliseconds: cpuMilliseconds - (after.cpuMilliseconds - before.cpuMilliseconds),
    rssMb: process.memoryUsage.rss() / 1024 / 1024,
  };
}

void main(process.argv.slice(2)).then((coldStart) => {
  writeSync(3, JSON.stringify(coldStart));
  // An idle kept-alive connection would hold the process for seconds.
  process.exit();
});
