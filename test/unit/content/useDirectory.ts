import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A directory of the test file's own, removed at its end. */
export function useDirectory() {
  let directory = '';
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'content-'));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const pathOf = (name: string): string => join(directory, name);
  /** Writes a file, and says where it is. */
  const fileOf = (name: string, text: string): string => {
    writeFileSync(pathOf(name), text);
    return pathOf(name);
  };
  return { pathOf, fileOf };
}
