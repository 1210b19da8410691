import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { inTurn } from '../cold/Contest.ts';
import { spawnWorker } from '../cold/spawnWorker.ts';
import { type Case, type CaseResult, Round } from './Case.ts';
import { cases } from './cases.ts';
import { percentile } from './percentile.ts';
import type { Content } from './startContent.ts';

type Options = {
  readonly directory: string;
  readonly bundle: string;
  /** By the number of their cards. */
  readonly contents: ReadonlyMap<number, Content>;
  readonly rounds: number;
  /** In each round. */
  readonly requests: number;
  readonly publications: number;
};

/** Rounds of each case before anything counts: V8 has optimised by then what it will. */
const warmUp = 6;

/**
 * Lets a process of each size answer all cases, in short rounds and in turn, so that what else the
 * machine does meanwhile falls on all of them.
 */
export async function measureCases({ directory, bundle, contents, rounds, ...plan }: Options) {
  const event = join(directory, 'cases.json');
  writeFileSync(event, JSON.stringify(cases));
  const sizes = [...contents.keys()].map(String);
  const readers = new Map(
    [...contents].map(([cards, { environment }]) => [
      String(cards),
      startReader({ bundle, event, environment }),
    ]),
  );
  const results: CaseResult[] = [];
  const rssMb = new Map<string, number>();
  try {
    for (const [number, { name, isAfterPublication }] of cases.entries()) {
      const requests = isAfterPublication ? plan.publications : plan.requests;
      const measured = new Map(sizes.map((size) => [size, [] as Round[]]));
      for (let round = -warmUp; round < rounds; round += 1) {
        for (const size of inTurn(sizes, rounds + round)) {
          const answered = await readers.get(size)?.answer(number, requests);
          if (answered && round >= 0) measured.get(size)?.push(answered);
        }
      }
      for (const [size, itsRounds] of measured) {
        results.push(resultOf({ name }, Number(size), itsRounds));
        rssMb.set(size, itsRounds.at(-1)?.rssMb ?? Number.NaN);
      }
    }
  } finally {
    for (const reader of readers.values()) reader.stop();
  }
  return { cases: results, rssMb };
}

function startReader(contestant: Parameters<typeof spawnWorker>[1]) {
  const worker = join(import.meta.dirname, 'workers/readingWorker.ts');
  const { stdin, stdout, stderr, report } = spawnWorker(worker, contestant);
  stdout.resume();
  stderr.pipe(process.stderr);
  const reports = createInterface({ input: report })[Symbol.asyncIterator]();
  return {
    /** Answers so many requests of a case. */
    answer: async (number: number, requests: number): Promise<Round> => {
      stdin.write(`${number} ${requests}\n`);
      const { value } = await reports.next();
      return v.parse(v.pipe(v.string(), v.parseJson(), Round), value);
    },
    stop: () => stdin.end(),
  };
}

function resultOf({ name }: Pick<Case, 'name'>, cards: number, rounds: readonly Round[]) {
  const milliseconds = rounds.flatMap((round) => round.milliseconds);
  const cpu = rounds.reduce((sum, { cpuMilliseconds }) => sum + cpuMilliseconds, 0);
  return {
    name,
    cards,
    p50Ms: percentile(milliseconds, 0.5),
    p99Ms: percentile(milliseconds, 0.99),
    cpuMs: cpu / milliseconds.length,
  };
}
