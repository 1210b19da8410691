import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Figures for programs: `bench/results/<name>.json`. */
export function writeResults(name: string, figures: object): void {
  const directory = join(import.meta.dirname, 'results');
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, `${name}.json`), `${JSON.stringify(figures, undefined, 2)}\n`);
}
