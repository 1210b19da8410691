import type { Run } from './ImageCase.ts';

/** Does a piece of work, and tells on standard output what it took. */
export async function spend(work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  const run: Run = {
    milliseconds: performance.now() - started,
    cpuMilliseconds: (user + system) / 1000,
    peakRssMb: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(run));
}
