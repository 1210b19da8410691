import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { claimPort } from '../lib/local/ports.ts';
import { replay } from './firstFiveMinutes/replay.ts';
import { strangersEnvironment } from './firstFiveMinutes/strangersEnvironment.ts';
import { Terminal } from './firstFiveMinutes/Terminal.ts';

const help = `Takes the README's first steps as a stranger would, and prints the time of each.

  npm run first-five-minutes -- [options]

  --port <n>  API on this port instead of 3000, and the two others on any that are free: the only
              change that is made to the commands of the README
  --keep      leave the folder
  --help      this text

A fresh folder gets a clone of what is committed here. Its README says what to do; the commands run
in bash, with the Node.js of this machine, an empty npm cache and an empty state. A Java that is
there is used, as npm start does. Needs git, bash and curl. Exit code 1 when a step fails, or when
all take more than five minutes.`;

const choices = {
  port: { type: 'string' },
  keep: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const root = join(import.meta.dirname, '..');
const limitSeconds = 300;
/** Above the limit it is still worth knowing by how much; but what hangs must end. */
const patienceSeconds = 4 * limitSeconds;

const print = (text: string): boolean => process.stdout.write(text);
const titleOf = (title: string): string => title.padEnd(36);
const secondsOf = (seconds: number): string => `${seconds.toFixed(2).padStart(7)} s`;

/** @returns how long all steps took */
async function takeSteps(port: number | undefined, isKept: boolean): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'first-five-minutes-'));
  const environment = strangersEnvironment(process.env, join(folder, 'npm-cache'));
  introduce(environment, port);
  const terminals: Terminal[] = [];
  let total = 0;
  const options = {
    repository: pathToFileURL(root).href,
    folder,
    port,
    openTerminal: (directory: string) => {
      const terminal = new Terminal({ directory, environment });
      terminals.push(terminal);
      return terminal;
    },
    onStep: (title: string) => print(titleOf(title)),
    onTaken: (seconds: number) => {
      total += seconds;
      print(`${secondsOf(seconds)}\n`);
    },
  };
  try {
    await Promise.race([replay(options), stopped()]);
    return total;
  } finally {
    await Promise.all(terminals.map((terminal) => terminal.end()));
    if (isKept) print(`Kept in ${folder}\n`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

/** What the times depend on. */
function introduce(env: NodeJS.ProcessEnv, port: number | undefined): void {
  const node = execFileSync('node', ['--version'], { env, encoding: 'utf8' }).trim();
  const changes = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  print(`The steps of README.md in a fresh folder, with Node.js ${node} and an empty npm cache\n`);
  if (port !== undefined) print(`! the API is on port ${port} instead of 3000\n`);
  if (changes !== '') print('! what is not committed is not in the clone\n');
  print('\n');
}

/** Which port replaces 3000, once it is known that those needed can be had. */
async function portFrom(text: string | undefined): Promise<number | undefined> {
  if (text !== undefined) return claimPort(Number(text), '--port');
  for (const port of [3000, 3001, 4566]) await claimPort(port, '--port');
  return undefined;
}

/** @throws Error when somebody ends it, by Ctrl-C or a signal, or when it takes too long */
function stopped(): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (reason: string) => reject(new Error(`ended by ${reason}`));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
    setTimeout(stop, patienceSeconds * 1000, 'its own patience').unref();
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: choices });
  if (values.help) {
    print(`${help}\n`);
    return;
  }
  const total = await takeSteps(await portFrom(values.port), values.keep);
  const isInTime = total <= limitSeconds;
  const verdict = isInTime ? 'within five minutes' : 'more than five minutes';
  print(`${titleOf('Altogether')}${secondsOf(total)}, ${verdict}\n`);
  if (!isInTime) process.exitCode = 1;
}

main().then(
  // What is left of a step that was given up must not keep this process.
  () => process.exit(),
  (error: unknown) => {
    process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  },
);
