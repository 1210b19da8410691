import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bundle, bundleFunction } from '../bundle.ts';

const bundles = new Map<string, Bundle>();
let directory: string | undefined;

/** The bundle of a function: made once a process, for all stages and regions that deploy it. */
export function bundleOf(name: string): Bundle {
  const known = bundles.get(name);
  if (known) return known;
  directory ??= temporaryDirectory();
  const bundle = bundleFunction(name, directory);
  bundles.set(name, bundle);
  return bundle;
}

function temporaryDirectory(): string {
  const made = mkdtempSync(join(tmpdir(), 'bundles-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
