/** `npm run bench`: what readers' requests cost with thousands of published reviews. */

import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildBundles, buildWorker } from './cold/buildBundles.ts';
import { countOf } from './countOf.ts';
import { print } from './print.ts';
import { goalsOf, sizes } from './reading/goals.ts';
import { measureCases } from './reading/measureCases.ts';
import { measureFirstLists } from './reading/measureFirstLists.ts';
import { measurePage } from './reading/measurePage.ts';
import type { Results } from './reading/Results.ts';
import { type Content, startContent } from './reading/startContent.ts';
import { tableOf } from './reading/tableOf.ts';
import { say } from './say.ts';
import { writeResults } from './writeResults.ts';

const help = `Measures what readers' requests take of getContent as it is deployed, event in, response out.

  npm run bench -- [--rounds 20] [--requests 200] [--publications 10] [--runs 7] [--latency 0]

  --rounds        of each case, 5,000 and 10,000 cards in turn
  --requests      in each round
  --publications  in each round of the cases in which something is published before each request
  --runs          cold starts of each size
  --latency       milliseconds that the table takes for each answer

The table is a process that gives the pages of 1 MB that DynamoDB gives. Writes the figures to
bench/results/reading.json. Exit code 1 when a goal is missed.`;

async function main(): Promise<string> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '20' },
      requests: { type: 'string', default: '200' },
      publications: { type: 'string', default: '10' },
      runs: { type: 'string', default: '7' },
      latency: { type: 'string', default: '0' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return help;
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  const contents: Content[] = [];
  try {
    return await measure({
      directory,
      rounds: countOf('rounds', values.rounds),
      requests: countOf('requests', values.requests),
      publications: countOf('publications', values.publications),
      runs: countOf('runs', values.runs),
      start: async (cards) => {
        const content = await startContent(cards, Number(values.latency));
        contents.push(content);
        return content;
      },
    });
  } finally {
    for (const content of contents) content.stop();
    rmSync(directory, { recursive: true });
  }
}

type Options = {
  readonly directory: string;
  readonly rounds: number;
  readonly requests: number;
  readonly publications: number;
  readonly runs: number;
  readonly start: (cards: number) => Promise<Content>;
};

async function measure({ directory, rounds, requests, publications, runs, start }: Options) {
  say('bundling, and publishing');
  const bundles = buildBundles('getContent', directory);
  const bundle = bundles.ours;
  const small = await start(sizes.goal);
  const large = await start(sizes.double);
  say('pages against the naked client');
  const pageCpuRatio = await measurePage({
    directory,
    bundles,
    worker: buildWorker('warmWorker', directory),
    content: small,
    pairs: 2,
  });
  say('first lists of cold functions');
  const firstLists = await measureFirstLists({
    directory,
    bundle,
    worker: buildWorker('coldWorker', directory),
    contents: new Map([
      [1000, await start(1000)],
      [sizes.goal, small],
      [50_000, await start(50_000)],
    ]),
    runs,
  });
  say('lists, searches and pages');
  const { cases, rssMb } = await measureCases({
    directory,
    bundle,
    contents: new Map([
      [sizes.goal, small],
      [sizes.double, large],
    ]),
    ...{ rounds, requests, publications },
  });
  const results: Results = {
    cases,
    pageCpuRatio,
    coldFirstListMs: Object.fromEntries(
      [...firstLists].map(([cards, { milliseconds }]) => [cards, milliseconds]),
    ),
    rssMb: rssMb.get(String(sizes.goal)) ?? Number.NaN,
  };
  writeResults('reading', results);
  const goals = goalsOf(results);
  if (!goals.every(({ isMet }) => isMet)) process.exitCode = 1;
  const load = loadavg().map((average) => average.toFixed(1));
  return [
    ...tableOf(cases, firstLists, goals),
    '',
    `memory after all cases with ${sizes.goal} cards: ${results.rssMb.toFixed(0)} MB`,
    `load of the machine: ${load.join(', ')}`,
  ].join('\n');
}

print(main);
