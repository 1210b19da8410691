import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { type Contest, type Contestant, inTurn } from './Contest.ts';
import { spawnWorker } from './spawnWorker.ts';

const Round = v.object({ answered: v.number(), cpuMicroseconds: v.number() });

/** A round of requests: how many were answered well, and the CPU time of each. */
export type Round = v.InferOutput<typeof Round>;

/** CPU microseconds of a request in each round; those of the same place were neighbours in time. */
export type WarmTimes = Readonly<Record<'ours' | 'naked', readonly number[]>>;

/** Requests of each process before anything counts: V8 has optimised by then what it will. */
const warmUp = 600;
/** Rounds of each process, in turn with those of the other, and requests in each. */
const rounds = 16;
const requestsPerRound = 50;

/**
 * Lets our function and the naked client answer requests in turn.
 * @param pairs of fresh processes: chance decides at the start of each how well V8 optimises it.
 */
export async function measureWarm(
  worker: string,
  { contestants }: Contest,
  pairs: number,
): Promise<WarmTimes> {
  const times: Record<keyof WarmTimes, number[]> = { ours: [], naked: [] };
  for (let pair = 0; pair < pairs; pair += 1) {
    const processes = {
      ours: startWarm(worker, contestants.ours),
      naked: startWarm(worker, contestants.naked),
    };
    try {
      await processes.ours.answer(warmUp);
      await processes.naked.answer(warmUp);
      for (let round = 0; round < rounds; round += 1) {
        for (const name of inTurn(['ours', 'naked'] as const, round)) {
          times[name].push(await processes[name].answer(requestsPerRound));
        }
      }
    } finally {
      processes.ours.stop();
      processes.naked.stop();
    }
  }
  return times;
}

function startWarm(worker: string, contestant: Contestant) {
  const { stdin, stdout, stderr, report } = spawnWorker(worker, contestant);
  stdout.resume();
  stderr.pipe(process.stderr);
  const reports = createInterface({ input: report })[Symbol.asyncIterator]();
  return {
    /** Answers so many requests. @returns the CPU time of one, in microseconds. */
    answer: async (requests: number): Promise<number> => {
      stdin.write(`${requests}\n`);
      const { value } = await reports.next();
      const round = v.parse(v.pipe(v.string(), v.parseJson(), Round), value);
      if (round.answered === requests) return round.cpuMicroseconds;
      throw new Error(
        `${contestant.bundle} answered ${round.answered} of ${requests} requests well`,
      );
    },
    stop: () => stdin.end(),
  };
}
