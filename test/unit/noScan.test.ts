import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
/** The ways to read a whole table: by a scan, or by PartiQL, which scans where it finds no key. */
const scans = /\bScanCommand\b|\bpaginateScan\b|\bExecuteStatement|\bBatchExecuteStatement/;

it('nothing reads a whole table', () => {
  const files = globSync('{functions,lib,bin}/**/*.ts', { cwd: root });
  expect(files.length).toBeGreaterThan(200);
  const scanning = files.filter((file) => scans.test(readFileSync(join(root, file), 'utf8')));
  expect(scanning).toEqual([]);
});
