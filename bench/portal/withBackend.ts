import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSample } from '../../lib/local/sample/sampleContent.ts';
import { startLocalBackend } from '../../test/support/localBackend.ts';
import { addSomePictures } from '../../test/support/visitors/addSomePictures.ts';
import { say } from '../say.ts';

/** Works with a backend that was just started, sample content and all its pictures included. */
export async function withBackend<T>(work: (api: string) => Promise<T>): Promise<T> {
  say('starting a backend');
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  const backend = await startLocalBackend(directory);
  try {
    say('pictures of sample reviews');
    const reviews = readSample().reviews.filter(({ picture }) => picture);
    const cameras = reviews.map(({ camera }) => camera);
    await addSomePictures(backend.endpoints, cameras);
    return await work(backend.endpoints.api);
  } finally {
    await backend.end('SIGINT');
    rmSync(directory, { recursive: true, force: true });
  }
}
