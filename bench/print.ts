/** Ends a command: its text goes out, or why it failed. */
export function print(main: () => string | Promise<string>): void {
  Promise.resolve()
    .then(main)
    .then(
      (text) => process.stdout.write(`${text}\n`),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
        process.exitCode = 1;
      },
    );
}
