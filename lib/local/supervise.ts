import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type SuperviseOptions = {
  /** Gets everything the program prints; emptied at the start. */
  readonly logFile: string;
};

/** A program that cannot outlive this process. */
export type Supervised = {
  /** Settles when the program has ended, however it ended. */
  readonly ended: Promise<void>;
  readonly hasEnded: () => boolean;
  /** The last lines the program printed, for an error message. */
  readonly lastLines: () => string;
  /** Ends the program and waits until it is gone. */
  readonly end: () => Promise<void>;
};

/**
 * Runs a program under a small Node process that ends it as soon as this process is gone.
 *
 * A pipe tells the supervisor: the operating system closes it even when this process dies by
 * `kill -9`, where no handler of ours could run. The supervisor leads a process group of its own,
 * so neither Ctrl-C nor a signal to our whole group reaches the program before we have stopped what
 * depends on it.
 */
export function supervise(
  command: string,
  args: readonly string[],
  { logFile }: SuperviseOptions,
): Supervised {
  const log = openSync(logFile, 'w');
  const supervisor = spawn(
    process.execPath,
    [fileURLToPath(new URL('./supervisor.ts', import.meta.url)), command, ...args],
    {
      stdio: ['pipe', log, log],
      detached: process.platform !== 'win32', // there it would open a console window
      windowsHide: true,
    },
  );
  closeSync(log);
  let hasEnded = false;
  const ended = endOf(supervisor).then(() => {
    hasEnded = true;
  });
  return {
    ended,
    hasEnded: () => hasEnded,
    lastLines: () => readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-15).join('\n'),
    end: async () => {
      supervisor.stdin?.end();
      await ended;
    },
  };
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    // A supervisor that could not be spawned emits `error` and never `exit`.
    child.once('error', () => resolve());
    // Writing is never tried, but a broken pipe must not crash this process.
    child.stdin?.on('error', () => undefined);
  });
}
