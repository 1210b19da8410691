import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { answers } from './startJar.ts';

export type Claim = {
  /** Notes where the owner listens, for the next one who asks. */
  readonly holdAt: (port: number) => void;
  readonly release: () => void;
};

/**
 * Makes sure that no other DynamoDB Local has this directory's files open: two of them corrupt the
 * streams (seen: `UNIQUE constraint failed: us.SequenceNumber`). A note of the owner's port is left
 * beside the files; an owner that still answers gets time to end, as after a `kill -9`.
 *
 * @param patience how long to wait for the other one to end, milliseconds
 * @throws Error naming the directory while the other one goes on answering
 */
export async function claimDirectory(directory: string, patience: number): Promise<Claim> {
  const note = join(directory, 'dynamodb.port');
  const deadline = Date.now() + patience;
  for (;;) {
    const port = existsSync(note) ? readFileSync(note, 'utf8') : undefined;
    if (port === undefined || !(await answers(`http://127.0.0.1:${port}`))) break;
    if (Date.now() > deadline) {
      throw new Error(
        `Another DynamoDB Local, on port ${port}, uses the tables in ${directory}: ` +
          'end the other `npm start` first',
      );
    }
    await wait(50);
  }
  return {
    holdAt: (port) => writeFileSync(note, String(port)),
    release: () => rmSync(note, { force: true }),
  };
}
