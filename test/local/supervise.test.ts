import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { supervise } from '../../lib/local/supervise.ts';

function aLogFile(): string {
  const directory = mkdtempSync(join(tmpdir(), 'supervise-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return join(directory, 'program.log');
}

/** A program that prints its process id, and at the end the signal that ended it. */
const forever = `
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => { console.log(signal); process.exit(); });
  }
  console.log(process.pid);
  setInterval(() => {}, 1000);`;

/** The id that the program printed, once it has. */
const pidIn = (logFile: string) =>
  expect
    .poll(() => Number(readFileSync(logFile, { encoding: 'utf8', flag: 'a+' })), {
      timeout: 10_000,
    })
    .toBeGreaterThan(0)
    .then(() => Number(readFileSync(logFile, 'utf8')));

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it('ends the program when asked to', async () => {
  const logFile = aLogFile();
  const program = supervise(process.execPath, ['-e', forever], { logFile });
  const pid = await pidIn(logFile);
  expect([program.hasEnded(), isAlive(pid)]).toEqual([false, true]);
  await program.end();
  expect([program.hasEnded(), isAlive(pid)]).toEqual([true, false]);
});

it('settles when the program ends by itself, and shows what it printed last', async () => {
  const program = supervise(
    process.execPath,
    ['-e', 'for (let line = 1; line <= 20; line++) console.log(line)'],
    { logFile: aLogFile() },
  );
  await program.ended;
  expect(program.lastLines().split('\n')).toEqual(
    Array.from({ length: 15 }, (_, index) => String(index + 6)),
  );
});

it('says that a program is not there', async () => {
  const program = supervise('/no/such/program', [], { logFile: aLogFile() });
  await program.ended;
  expect(program.lastLines()).toContain('/no/such/program could not be started: spawn');
});

/** A process that supervises `forever`, in a group of its own as from a terminal. */
function aParent(logFile: string, thenRuns: string) {
  const supervise = JSON.stringify(import.meta.resolve('../../lib/local/supervise.ts'));
  const script = `
    const { supervise } = await import(${supervise});
    const program = supervise(process.execPath, ['-e', ${JSON.stringify(forever)}], {
      logFile: ${JSON.stringify(logFile)},
    });
    ${thenRuns}`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  onTestFinished(() => void parent.kill('SIGKILL'));
  return {
    ended: once(parent, 'exit'),
    signalGroup: (signal: NodeJS.Signals) => process.kill(-(parent.pid ?? 0), signal),
  };
}

it('ends the program when its whole process group is killed', async () => {
  const logFile = aLogFile();
  const { ended, signalGroup } = aParent(logFile, '');
  const pid = await pidIn(logFile);
  signalGroup('SIGKILL');
  await ended;
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
});

it('keeps Ctrl-C from the program, so that what needs it can be stopped first', async () => {
  const logFile = aLogFile();
  const { ended, signalGroup } = aParent(
    logFile,
    `process.on('SIGINT', () => program.end().then(() => process.exit()));`,
  );
  const pid = await pidIn(logFile);
  signalGroup('SIGINT');
  await ended;
  expect(readFileSync(logFile, 'utf8')).toBe(`${pid}\nSIGTERM\n`);
});
