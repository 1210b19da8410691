import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import type { Contestant } from './Contest.ts';

/**
 * A fresh Node process of a contestant, with nothing but its own environment.
 * `report` is what the worker tells; its standard output is the function's log, on a pipe as in
 * Lambda, and must be read: a full pipe stops the process.
 */
export function spawnWorker(worker: string, { bundle, event, environment }: Contestant) {
  const child = spawn(process.execPath, [worker, bundle, event], {
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  const report = child.stdio[3];
  if (!(report instanceof Readable)) throw new Error('the worker has no file descriptor 3');
  return { stdin: child.stdin, stdout: child.stdout, stderr: child.stderr, report };
}
