import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import type { Bundles } from './buildBundles.ts';
import { type Contest, type Contestant, inTurn } from './Contest.ts';
import { spawnWorker } from './spawnWorker.ts';

const ColdStart = v.object({
  status: v.number(),
  milliseconds: v.number(),
  cpuMilliseconds: v.number(),
  rssMb: v.number(),
});

/** The first answer of a fresh process, and what that took from the start of the process on. */
export type ColdStart = v.InferOutput<typeof ColdStart>;

/** Starts a process, which answers its event. @throws Error unless the answer is a success. */
export async function startCold(worker: string, contestant: Contestant): Promise<ColdStart> {
  const { stdout, stderr, report } = spawnWorker(worker, contestant);
  const [log, failure, told] = await Promise.all([text(stdout), text(stderr), text(report)]);
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), ColdStart), told);
  if (result.success && result.output.status < 300) return result.output;
  throw new Error(`${contestant.bundle} did not answer well: ${told} ${log} ${failure}`);
}

/** Each contestant's cold starts; those of the same place in the lists were neighbours in time. */
export type ColdStarts = Readonly<Record<keyof Bundles, readonly ColdStart[]>>;

/** Starts all contestants one after the other, again and again. */
export async function measureCold(
  worker: string,
  { contestants }: Contest,
  runs: number,
): Promise<ColdStarts> {
  const starts: Record<keyof Bundles, ColdStart[]> = {
    ours: [],
    naked: [],
    sdkDefault: [],
    bare: [],
  };
  for (let run = 0; run < runs; run += 1) {
    for (const name of inTurn(['ours', 'naked', 'sdkDefault', 'bare'] as const, run)) {
      starts[name].push(await startCold(worker, contestants[name]));
    }
  }
  return starts;
}
