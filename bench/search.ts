/** `npm run bench:search`: our text index against libraries. */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import * as v from 'valibot';
import { bundleOptions } from '../lib/bundle.ts';
import { firstHits } from '../test/support/firstHits.ts';
import { countOf } from './countOf.ts';
import { engines } from './search/engines.ts';

const help = `Compares our text index with MiniSearch and FlexSearch, each set as well as it can be, and with our
way to split names of cameras in front of it.

  npm run bench:search -- [--cards 1000,5000,50000]

  --cards  sizes of the index`;

const Result = v.object({
  loadMs: v.number(),
  memoryMb: v.number(),
  p50Ms: v.number(),
  p99Ms: v.number(),
  right: v.number(),
  missed: v.array(v.string()),
});

function main(): void {
  const { values } = parseArgs({
    options: {
      cards: { type: 'string', default: '1000,5000,50000' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${help}\n`);
    return;
  }
  const sizes = values.cards.split(',').map((size) => countOf('cards', size));
  print(['', 'cards', 'load CPU ms', 'MB', 'p50 ms', 'p99 ms', 'gzip KiB', 'first hits']);
  for (const [name, { adds }] of Object.entries(engines)) {
    const gzipped = gzippedSize(adds).toFixed(1);
    for (const size of sizes) {
      const { loadMs, memoryMb, p50Ms, p99Ms, right } = measure(name, size);
      print([
        name,
        String(size),
        loadMs.toFixed(0),
        memoryMb.toFixed(0),
        p50Ms.toFixed(2),
        p99Ms.toFixed(2),
        gzipped,
        `${right} of ${firstHits.wanted.length}`,
      ]);
    }
  }
}

function measure(name: string, size: number): v.InferOutput<typeof Result> {
  const worker = join(import.meta.dirname, 'search/searchWorker.ts');
  const told = execFileSync(process.execPath, ['--expose-gc', worker, name, String(size)]);
  return v.parse(v.pipe(v.string(), v.parseJson(), Result), String(told));
}

/** What modules add to a bundle, in KiB. */
function gzippedSize(contents: string): number {
  const { outputFiles } = buildSync({
    ...bundleOptions,
    stdin: { contents, resolveDir: join(import.meta.dirname, '..'), loader: 'ts' },
    write: false,
    outfile: 'index.js',
  });
  return outputFiles.reduce((sum, file) => sum + gzipSync(file.contents).length, 0) / 1024;
}

const print = ([first = '', ...rest]: readonly string[]): void => {
  process.stdout.write(`${first.padEnd(24)}${rest.map((cell) => cell.padStart(12)).join('')}\n`);
};

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
