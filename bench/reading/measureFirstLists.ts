import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { httpEvent } from '../../test/support/httpEvent.ts';
import { startCold } from '../cold/measureCold.ts';
import { median } from '../cold/statistics.ts';
import type { Content } from './startContent.ts';

/** The first list of a fresh process, from the start of the process to the answer. */
export type FirstList = {
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  readonly rssMb: number;
};

type Options = {
  readonly directory: string;
  readonly bundle: string;
  readonly worker: string;
  /** By the number of their cards. */
  readonly contents: ReadonlyMap<number, Content>;
  readonly runs: number;
};

/** Medians by the number of cards; processes of all sizes start in turn. */
export async function measureFirstLists({ directory, bundle, worker, contents, runs }: Options) {
  const event = join(directory, 'first-list.json');
  writeFileSync(event, JSON.stringify(httpEvent('GET /content')));
  const starts = new Map([...contents.keys()].map((cards) => [cards, [] as FirstList[]]));
  // The first start of each teaches the table its answers.
  for (let run = -1; run < runs; run += 1) {
    for (const [cards, { environment }] of contents) {
      const start = await startCold(worker, { bundle, event, environment });
      if (run >= 0) starts.get(cards)?.push(start);
    }
  }
  return new Map(
    [...starts].map(([cards, all]) => {
      const middle = (figure: keyof FirstList) => median(all.map((start) => start[figure]));
      return [
        cards,
        {
          milliseconds: middle('milliseconds'),
          cpuMilliseconds: middle('cpuMilliseconds'),
          rssMb: middle('rssMb'),
        },
      ] as const;
    }),
  );
}
