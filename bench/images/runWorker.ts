import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * What a worker prints, in a process of its own. The caller has to stay small: on Linux a process
 * counts the memory of the one that started it as its own peak.
 */
export async function runWorker(
  name: 'ours' | 'bare' | 'picture',
  ...options: readonly (string | number)[]
): Promise<string> {
  const worker = join(import.meta.dirname, 'workers', `${name}.ts`);
  const { stdout } = await promisify(execFile)(process.execPath, [worker, ...options.map(String)]);
  return stdout;
}
