import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onPort } from './onPort.ts';
import { type Step, stepsOf } from './stepsOf.ts';
import type { Terminal } from './Terminal.ts';

type ReplayOptions = {
  /** What is cloned: an address, or a folder. */
  readonly repository: string;
  /** Where the clone goes: an empty folder. */
  readonly folder: string;
  /** Of the API; undefined leaves the commands as they are. */
  readonly port: number | undefined;
  readonly openTerminal: (directory: string) => Terminal;
  readonly onStep: (title: string) => void;
  readonly onTaken: (seconds: number) => void;
};

/** What `npm start` prints once it may be used. */
const readyLine = 'Ready after';

/**
 * Clones the repository and takes the steps that the README of the clone names, one after another.
 * @throws Error with what a step that fails printed, or when the README has no steps
 */
export async function replay(options: ReplayOptions): Promise<void> {
  const { repository, folder, port, openTerminal, onStep, onTaken } = options;
  const take = async ({ title, commands }: Step, terminal: Terminal, until?: string) => {
    onStep(title);
    const startedAt = performance.now();
    await terminal.run(commands, until);
    onTaken((performance.now() - startedAt) / 1000);
  };
  const clone = join(folder, 'clone');
  const cloning = { title: 'Clone', commands: `git clone --quiet '${repository}' clone` };
  await take(cloning, openTerminal(folder));
  let terminal = openTerminal(clone);
  for (const written of stepsOf(readFileSync(join(clone, 'README.md'), 'utf8'))) {
    const step = port === undefined ? written : onPort(written, port);
    if (step.commands.startsWith('npm start')) {
      await take(step, terminal, readyLine);
      terminal = openTerminal(clone);
    } else await take(step, terminal);
  }
}
