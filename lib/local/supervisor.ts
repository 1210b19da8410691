/**
 * The process between `supervise` and the program: `node supervisor.ts <command> <argument>…`.
 * It ends the program when its own standard input closes, which happens however its parent ends,
 * and ends itself with the program.
 */
import { spawn } from 'node:child_process';

/** A program that does not heed SIGTERM for so long is killed. Milliseconds. */
const patience = 3000;

const [command = '', ...args] = process.argv.slice(2);
const program = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

program.once('error', (error) => {
  process.stderr.write(`${command} could not be started: ${error.message}\n`);
  process.exit(1);
});
program.once('exit', (code) => process.exit(code ?? 1));

const endProgram = () => {
  program.kill('SIGTERM');
  setTimeout(() => program.kill('SIGKILL'), patience);
};
process.stdin.resume();
process.stdin.once('close', endProgram);
process.once('SIGTERM', endProgram);
process.once('SIGINT', endProgram);
