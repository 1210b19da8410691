import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** Follows all that commands print, once they are over; nobody prints it otherwise. */
const end = '\0';

/** Takes commands from its input; they themselves have none. The first that fails ends the shell. */
const shell = `set -euo pipefail
exec 2>&1
while IFS= read -r -d '' commands; do
  eval "$commands" </dev/null
  printf '\\0'
done`;

/** How long what runs in it may take to end by itself: the backend stores what it has. */
const patienceMs = 20_000;

type TerminalOptions = {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/** A bash into which commands are pasted: variables of one paste are there in the next. */
export class Terminal {
  readonly #bash: ChildProcessByStdio<Writable, Readable, null>;
  readonly #ended: Promise<void>;
  #printed = '';

  constructor({ directory, environment }: TerminalOptions) {
    this.#bash = spawn('bash', ['-c', shell], {
      cwd: directory,
      env: environment,
      stdio: ['pipe', 'pipe', 'inherit'],
      // A process group of its own, so that its end is the end of all that runs in it.
      detached: true,
    });
    this.#ended = new Promise((resolve) => {
      this.#bash.once('close', () => resolve());
      this.#bash.once('error', ({ message }) => {
        this.#printed += message;
        resolve();
      });
    });
    this.#bash.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#printed += text;
    });
    // That the shell has ended is told by its end, not by what it no longer reads.
    this.#bash.stdin.on('error', () => undefined);
  }

  /** What the last commands printed, so far. */
  get printed(): string {
    return this.#printed.replace(end, '');
  }

  /**
   * Runs commands until they are over, or until they print a text.
   * @throws Error with what was printed, when one of them fails or they never print the text
   */
  run(commands: string, until = end): Promise<void> {
    this.#printed = '';
    this.#bash.stdin.write(`${commands}\0`);
    return new Promise((resolve, reject) => {
      const failed = (): void => reject(new Error(`it failed, and printed:\n${this.printed}`));
      this.#ended.then(failed, failed);
      this.#bash.stdout.on('data', () => {
        if (this.#printed.includes(until)) resolve();
        else if (this.#printed.includes(end)) failed();
      });
    });
  }

  /** Ends what runs in it, as Ctrl-C does, and the shell. */
  async end(): Promise<void> {
    this.#bash.stdin.end();
    this.#signal('SIGINT');
    const impatience = setTimeout(() => this.#signal('SIGKILL'), patienceMs);
    await this.#ended;
    clearTimeout(impatience);
  }

  #signal(signal: 'SIGINT' | 'SIGKILL'): void {
    const { pid } = this.#bash;
    if (pid === undefined) return;
    try {
      process.kill(-pid, signal);
    } catch {
      // All of the group have ended already.
    }
  }
}
