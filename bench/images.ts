/** `npm run bench:images`: what processing an original takes, against sharp doing the same work. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { median, ratio } from './cold/statistics.ts';
import { countOf } from './countOf.ts';
import { gates } from './gates.ts';
import { type ImageCase, Run } from './images/ImageCase.ts';
import { runWorker } from './images/runWorker.ts';
import { tableOf } from './images/tableOf.ts';
import { print } from './print.ts';
import { say } from './say.ts';
import { writeResults } from './writeResults.ts';

const help = `Measures processImage against sharp making the same variants with the same encoders.

  npm run bench:images -- [--pairs 3]

  --pairs  runs of each, in turn, each in a process of its own

The ratio is that of the CPU time, median of the pairs: a machine that is busy with other things
does not disturb it. Writes the figures to bench/results/images.json. Exit code 1 when one is more
than ${gates.images} times the reference's.`;

/** Of a sensor, at 3 to 2. */
const sizes = [
  { megapixels: 12, width: 4240, height: 2832 },
  { megapixels: 24, width: 6000, height: 4000 },
  { megapixels: 61, width: 9504, height: 6336 },
] as const;

const Told = v.pipe(v.string(), v.parseJson(), Run);

async function main(): Promise<string> {
  const { values } = parseArgs({
    options: {
      pairs: { type: 'string', default: '3' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return help;
  const pairs = countOf('pairs', values.pairs);
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const cases: ImageCase[] = [];
    for (const { megapixels, width, height } of sizes) {
      say(`${megapixels} megapixels`);
      const picture = join(directory, `${megapixels}.jpg`);
      await runWorker('picture', picture, width, height);
      cases.push(await measure(megapixels, picture, pairs));
    }
    writeResults('images', { cases: figuresOf(cases) });
    if (cases.some((one) => one.ratio > gates.images)) process.exitCode = 1;
    return tableOf(cases).join('\n');
  } finally {
    rmSync(directory, { recursive: true });
  }
}

async function measure(megapixels: number, picture: string, pairs: number): Promise<ImageCase> {
  const runs: Record<'ours' | 'bare', Run[]> = { ours: [], bare: [] };
  for (let pair = 0; pair < pairs; pair += 1) {
    const order = pair % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const);
    for (const name of order) runs[name].push(v.parse(Told, await runWorker(name, picture)));
  }
  const cpu = (of: readonly Run[]) => of.map(({ cpuMilliseconds }) => cpuMilliseconds);
  return {
    megapixels,
    ...runs,
    ratio: ratio(cpu(runs.ours), cpu(runs.bare)),
    peakRssMb: median(runs.ours.map(({ peakRssMb }) => peakRssMb)),
  };
}

/** What programs get of the cases. */
const figuresOf = (measured: readonly ImageCase[]) =>
  measured.map(({ megapixels, ratio, peakRssMb }) => ({
    megapixels,
    ratio: Number(ratio.toFixed(3)),
    peakRssMb: Math.round(peakRssMb),
  }));

print(main);
