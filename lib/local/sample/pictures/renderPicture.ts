import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BackdropName } from './backdrops.ts';

const worker = join(import.meta.dirname, 'pictureWorker.ts');

/**
 * @param subject class of the camera that is drawn
 * @returns a JPEG, the same one each time
 */
export async function renderPicture(
  subject: string,
  backdrop: BackdropName,
  signal: AbortSignal,
): Promise<Buffer> {
  const options = { encoding: 'buffer', maxBuffer: 4 * 1024 * 1024, signal } as const;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [worker, subject, backdrop],
    options,
  );
  return stdout;
}
