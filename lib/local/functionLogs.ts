import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';

/** What the functions print, in one file each: `logs/<function>.log`, JSON lines. */
export function functionLogs(directory: string) {
  const files = new Map<string, WriteStream>();
  const fileOf = (name: string): WriteStream => {
    const known = files.get(name);
    if (known) return known;
    const file = createWriteStream(join(directory, 'logs', `${name}.log`), { flags: 'a' });
    files.set(name, file);
    return file;
  };
  return {
    write: (name: string, line: string): void => {
      fileOf(name).write(`${line}\n`);
    },
    stop: async (): Promise<void> => {
      await Promise.all(
        [...files.values()].map((file) => new Promise<void>((resolve) => file.end(resolve))),
      );
    },
  };
}
