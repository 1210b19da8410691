import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { connect, type Target } from '../../lib/content/connect.ts';
import { exportContent } from '../../lib/content/exportContent.ts';

/** Writes everything to a file, or to standard output. @returns the exit code */
export async function runExport(out: string | undefined, target: Target): Promise<number> {
  const { api, who } = await connect(target);
  const say = (text: string): boolean => process.stderr.write(`${text}\n`);
  say(`As ${who}${who.includes(', editor,') ? ': of the reviews, the own ones only' : ''}`);
  const counts = { camera: 0, review: 0 };
  const lines = exportContent(api, {
    onLine: (kind) => {
      counts[kind] += 1;
      if ((counts.camera + counts.review) % 100 === 0)
        say(`${counts.camera + counts.review} lines`);
    },
    onNote: (note) => say(`! ${note}`),
  });
  if (out === undefined) {
    for await (const line of lines) process.stdout.write(`${line}\n`);
  } else {
    await writeWhole(out, lines);
  }
  say(`${counts.camera} cameras and lenses, ${counts.review} reviews`);
  return 0;
}

/** An interrupted export leaves the file of before, never half of a new one. */
async function writeWhole(file: string, lines: AsyncIterable<string>): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await pipeline(
      lines,
      async function* withBreaks(source: AsyncIterable<string>) {
        for await (const line of source) yield `${line}\n`;
      },
      createWriteStream(partial),
    );
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
