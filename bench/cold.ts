/** `npm run bench:cold`: what a cold start and a warm request cost, against references of this run. */

import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildBundles, buildWorker } from './cold/buildBundles.ts';
import { DynamoDbReplay } from './cold/DynamoDbReplay.ts';
import { measureCold } from './cold/measureCold.ts';
import { measureWarm } from './cold/measureWarm.ts';
import { prepareContests } from './cold/prepareContests.ts';
import { passes, type Row, tableOf } from './cold/Row.ts';
import { bundleRows, coldRows, warmRow } from './cold/rows.ts';
import { countOf } from './countOf.ts';
import { print } from './print.ts';
import { say } from './say.ts';
import { writeResults } from './writeResults.ts';

const help = `Measures getContent and createReview against references that are built in the same run.

  npm run bench:cold -- [--runs 25] [--pairs 2]

  --runs   cold starts of each contestant
  --pairs  pairs of processes that answer warm requests

Writes all figures to bench/results/cold.json. Exit code 1 when a gate of docs/adr/0007-bundles.md
is not kept.`;

async function main(): Promise<string> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '25' },
      pairs: { type: 'string', default: '2' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return help;
  const runs = countOf('runs', values.runs);
  const pairs = countOf('pairs', values.pairs);
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  const replay = new DynamoDbReplay();
  try {
    const { rows, samples } = await measure(replay, { directory, runs, pairs });
    writeResults('cold', { at: new Date(), machine: machine(), rows, samples });
    if (!rows.every(passes)) process.exitCode = 1;
    return tableOf(rows).join('\n');
  } finally {
    replay.stop();
    rmSync(directory, { recursive: true });
  }
}

type Options = { readonly directory: string; readonly runs: number; readonly pairs: number };

async function measure(replay: DynamoDbReplay, { directory, runs, pairs }: Options) {
  say('bundling, and recording what DynamoDB Local answers');
  const coldWorker = buildWorker('coldWorker', directory);
  const warmWorker = buildWorker('warmWorker', directory);
  const bundles = {
    getContent: buildBundles('getContent', directory),
    createReview: buildBundles('createReview', directory),
  };
  const rows: Row[] = Object.entries(bundles).flatMap(([name, files]) => bundleRows(name, files));
  const samples: Record<string, object> = {};
  for (const contest of await prepareContests(replay, { directory, bundles, coldWorker })) {
    say(`${contest.name}: cold starts`);
    const cold = await measureCold(coldWorker, contest, runs);
    say(`${contest.name}: warm requests`);
    const warm = await measureWarm(warmWorker, contest, pairs);
    rows.push(...coldRows(contest, cold), warmRow(contest.name, warm));
    samples[contest.name] = { cold, warmCpuMicroseconds: warm };
  }
  return { rows, samples };
}

/** What the figures depend on. */
const machine = () => ({
  node: process.version,
  cpus: cpus().map(({ model }) => model),
  load: loadavg(),
});

print(main);
