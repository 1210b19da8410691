import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { synthesize } from '../../lib/local/synthesize.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Directory of all stages, synthesized with all gates. */
    assembly: string;
  }
}

/** Synthesizes once for the whole tier: where a gate does not hold, nothing else needs a look. */
export default async function setup(project: TestProject): Promise<() => void> {
  const directory = mkdtempSync(join(tmpdir(), 'infra-'));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  try {
    await synthesize(directory, {});
  } catch (error) {
    remove();
    throw error;
  }
  project.provide('assembly', directory);
  return remove;
}
