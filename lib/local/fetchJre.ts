import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The current long-term release that Temurin builds for every system we meet, Apple silicon too. */
const javaVersion = 21;

/**
 * Downloads a Temurin JRE (about 50 MB) into `<directory>/jre`.
 * It is unpacked beside its place and renamed at the end, so that an interrupted download never
 * looks like an installed Java.
 *
 * @param onProgress gets a line for the user, about one a second while bytes arrive
 * @throws what the network or the disk answers; without internet `getaddrinfo ENOTFOUND …`
 */
export async function fetchJre(
  directory: string,
  onProgress: (message: string) => void,
): Promise<void> {
  const unpacking = join(directory, 'jre.part');
  await rm(unpacking, { recursive: true, force: true });
  await mkdir(unpacking, { recursive: true });
  onProgress(`No Java on this machine: fetching Temurin ${javaVersion} (about 50 MB, once)`);
  const reporter = setInterval(() => {
    downloadedMegabytes().then(
      (megabytes) => onProgress(`Fetching Temurin ${javaVersion}: ${megabytes} MB`),
      () => undefined, // nothing on the disk yet: nothing to report
    );
  }, 1000);
  try {
    // Loaded only when needed: it brings a tar and a zip reader along.
    const { default: njre } = await import('njre');
    await njre.install(javaVersion, { type: 'jre', installPath: join(unpacking, 'archive') });
    await rm(join(directory, 'jre'), { recursive: true, force: true });
    await rename(join(unpacking, 'jre'), join(directory, 'jre'));
  } finally {
    clearInterval(reporter);
    await rm(unpacking, { recursive: true, force: true });
  }
  onProgress(`Temurin ${javaVersion} is in ${join(directory, 'jre')}`);
}

/** njre reports nothing, but downloads below `<tmp>/njre`; what arrives now is the newest file. */
async function downloadedMegabytes(): Promise<number> {
  const directory = join(tmpdir(), 'njre');
  const files = await Promise.all(
    (await readdir(directory)).map((name) => stat(join(directory, name))),
  );
  const newest = files.sort((a, b) => b.mtimeMs - a.mtimeMs)[0];
  return Math.round((newest?.size ?? 0) / 1e6);
}
