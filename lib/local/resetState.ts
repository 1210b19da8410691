import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What survives a reset: a Java runtime that took minutes to fetch. */
const kept: ReadonlySet<string> = new Set(['jre']);

/** Empties the state directory of the local cloud. */
export function resetState(directory: string): void {
  let entries: string[];
  try {
    entries = readdirSync(directory);
  } catch {
    return;
  }
  for (const entry of entries.filter((name) => !kept.has(name))) {
    rmSync(join(directory, entry), { recursive: true, force: true });
  }
}
