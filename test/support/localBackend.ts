import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Endpoints, readEndpoints } from '../../lib/local/Endpoints.ts';

const program = join(import.meta.dirname, '../../bin/local.ts');

/** `npm start` as a person runs it, on free ports and with a state of its own. */
export type LocalBackend = {
  readonly endpoints: Endpoints;
  /** What it printed so far. */
  readonly output: () => string;
  /** Sends a signal and waits for the end. */
  readonly end: (signal: 'SIGINT' | 'SIGKILL') => Promise<number | null>;
};

const readyLine = 'Ready after';

/**
 * Without the pictures of the sample reviews: they would take seconds of each test, and publish
 * while it reads.
 * @throws Error with what was printed, when it ends before it is ready
 */
export async function startLocalBackend(
  directory: string,
  ...flags: readonly string[]
): Promise<LocalBackend> {
  const args = [
    '--port',
    '0',
    '--sign-in-port',
    '0',
    '--aws-port',
    '0',
    '--quiet',
    '--no-pictures',
  ];
  const child = spawn(process.execPath, [program, ...args, '--directory', directory, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = printedBy(child);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const isReady = async (): Promise<boolean> => {
    while (child.exitCode === null && child.signalCode === null) {
      if (printed().includes(readyLine)) return true;
      await wait(50);
    }
    return false;
  };
  if (!(await isReady())) throw new Error(`npm start ended:\n${printed()}`);
  return {
    endpoints: readEndpoints(directory),
    output: printed,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Everything that a process prints, on both of its outputs. */
export function printedBy({ stdout, stderr }: ChildProcess): () => string {
  let text = '';
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (data: Buffer) => {
      text += data.toString();
    });
  }
  return () => text;
}
