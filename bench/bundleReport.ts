/** `npm run bundle-report`: what each function's bundle weighs, and what weighs most in it. */

import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleFunction } from '../lib/bundle.ts';
import { type Part, partsOf } from './bundle/partsOf.ts';
import { weigh } from './bundle/weigh.ts';
import { countOf } from './countOf.ts';
import { gates } from './gates.ts';
import { print } from './print.ts';

const help = `Says what weighs most in the bundle of each function.

  npm run bundle-report -- [--function <name>] [--top 10]

  --function  only this one
  --top       how many packages and how many files of ours`;

function main(): string {
  const { values } = parseArgs({
    options: {
      function: { type: 'string' },
      top: { type: 'string', default: '10' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return help;
  const names = namesOf(values.function);
  const top = countOf('top', values.top);
  const directory = mkdtempSync(join(tmpdir(), 'bundles-'));
  try {
    return names.map((name) => reportOn(name, directory, top)).join('\n\n');
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function namesOf(wanted: string | undefined): readonly string[] {
  const all = globSync('functions/*/handler.ts', { cwd: join(import.meta.dirname, '..') })
    .map((file) => basename(dirname(file)))
    .sort();
  if (wanted === undefined) return all;
  if (all.includes(wanted)) return [wanted];
  throw new Error(`There is no function ${wanted}, but these: ${all.join(', ')}`);
}

function reportOn(name: string, directory: string, top: number): string {
  const { directory: target, metafile } = bundleFunction(name, directory);
  const { bytes, gzipped } = weigh(join(target, 'index.js'));
  const { packages, files } = partsOf(metafile);
  const total = `${bytes} bytes = ${kibibytes(bytes)} KiB, ${kibibytes(gzipped)} KiB by gzip`;
  return [
    `${name}: ${total} (of ${gates.bundle} and ${gates.gzip})`,
    ...[
      { title: 'packages', parts: packages },
      { title: 'files of ours', parts: files },
    ].flatMap(({ title, parts }) => linesOf(title, parts, bytes).slice(0, 1 + top)),
  ].join('\n');
}

function linesOf(title: string, parts: readonly Part[], total: number): readonly string[] {
  const sum = parts.reduce((bytes, part) => bytes + part.bytes, 0);
  const all = { name: `${title}, ${parts.length} in all`, bytes: sum };
  return [all, ...parts].map(({ name, bytes }, index) => {
    const share = `${((100 * bytes) / total).toFixed(1)} %`;
    return `${String(bytes).padStart(9)}${share.padStart(8)}  ${index === 0 ? '' : '  '}${name}`;
  });
}

const kibibytes = (bytes: number): string => (bytes / 1024).toFixed(1);

print(main);
