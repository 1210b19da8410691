import { randomUUID } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digests, digesting } from '../body/digesting.ts';

/** A content on disk, which no object has yet. */
export type Received = {
  readonly file: string;
  readonly size: number;
  readonly digests: Digests;
};

/** The contents of objects, each a file under a name of its own that is never written again. */
export class ObjectFiles {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
    mkdirSync(directory, { recursive: true });
  }

  /**
   * Writes a content as it comes. It returns when it is on disk.
   * @param accept may throw: then nothing is kept, as when the stream fails
   */
  async receive<Accepted>(
    source: AsyncIterable<Buffer>,
    accept: (received: Received) => Accepted,
  ): Promise<Accepted> {
    const file = randomUUID();
    const handle = await open(join(this.#directory, file), 'wx', 0o600);
    const { update, digests } = digesting();
    let size = 0;
    try {
      for await (const part of source) {
        update(part);
        await handle.writeFile(part);
        size += part.length;
      }
      await handle.sync();
      return accept({ file, size, digests: digests() });
    } catch (error) {
      this.remove(file);
      throw error;
    } finally {
      await handle.close();
    }
  }

  /**
   * Opens the file when the first byte is asked for.
   * @param end position of the last byte
   */
  async *read(file: string, start: number, end: number): AsyncGenerator<Buffer> {
    yield* createReadStream(join(this.#directory, file), { start, end });
  }

  remove(file: string): void {
    rmSync(join(this.#directory, file), { force: true });
  }

  /** Removes what a process left that was killed between the content and its object. */
  keepOnly(known: ReadonlySet<string>): void {
    for (const file of readdirSync(this.#directory)) if (!known.has(file)) this.remove(file);
  }
}
