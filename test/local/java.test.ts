import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchJre } from '../../lib/local/fetchJre.ts';
import { findJava } from '../../lib/local/java.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'java-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
  vi.unstubAllEnvs();
});

/** A program that calls itself Java of this version, at `<directory>/<place>/java`. */
function javaAt(place: string, version: string): string {
  const path = join(directory, place, 'java');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\necho 'openjdk version "${version}" 2025-04-15' >&2\n`, {
    mode: 0o755,
  });
  return path;
}

const unreachable = async () => {
  throw new Error('getaddrinfo ENOTFOUND api.adoptium.net');
};
const find = (
  environment: Record<string, string>,
  fetch: (directory: string) => Promise<void> = unreachable,
) => findJava({ directory, environment, onProgress: () => undefined, fetchJre: fetch });

describe('findJava', () => {
  it('takes JAVA_HOME before PATH', async () => {
    const path = javaAt('home/bin', '21.0.5');
    javaAt('path', '17.0.15');
    const environment = { JAVA_HOME: join(directory, 'home'), PATH: join(directory, 'path') };
    await expect(find(environment)).resolves.toEqual({ path, version: 21 });
  });

  it('passes over a JAVA_HOME that is too old, and directories of PATH without java', async () => {
    javaAt('home/bin', '1.8.0_402');
    const path = javaAt('path', '17');
    await expect(
      find({
        JAVA_HOME: join(directory, 'home'),
        PATH: [join(directory, 'nothing'), join(directory, 'path')].join(delimiter),
      }),
    ).resolves.toEqual({ path, version: 17 });
  });

  it.each(['jre/jdk-21.0.5+11-jre/bin', 'jre/jdk-21.0.5+11-jre/Contents/Home/bin'])(
    'takes the runtime fetched earlier, %s',
    async (place) => {
      const path = javaAt(place, '21.0.5');
      await expect(find({ PATH: '' })).resolves.toEqual({ path, version: 21 });
    },
  );

  it('fetches a runtime when there is none', async () => {
    const fetched = async () => {
      javaAt('jre/jdk-21.0.5+11-jre/bin', '21.0.5');
    };
    await expect(find({}, fetched)).resolves.toMatchObject({ version: 21 });
  });

  it('fetches again over a runtime that does not run', async () => {
    const broken = javaAt('jre/jdk-21.0.5+11-jre/bin', '21.0.5');
    writeFileSync(broken, '#!/bin/sh\nexit 1\n');
    const fetched = async () => {
      javaAt('jre/jdk-21.0.5+11-jre/bin', '21.0.5');
    };
    await expect(find({}, fetched)).resolves.toMatchObject({ version: 21 });
  });

  it('says what was found and how to install Java when fetching fails', async () => {
    const tooOld = javaAt('path', '11.0.2');
    const failure = find({ PATH: join(directory, 'path') });
    await expect(failure).rejects.toThrow(`${tooOld} is Java 11`);
    await expect(failure).rejects.toThrow('getaddrinfo ENOTFOUND api.adoptium.net');
    await expect(failure).rejects.toThrow('sudo apt-get install');
    await expect(failure).rejects.toThrow('brew install');
    await expect(failure).rejects.toThrow('winget install');
  });

  it('finds a Java on this machine that DynamoDB Local can run on', async () => {
    const options = { directory, environment: process.env, onProgress: () => undefined };
    await expect(findJava(options)).resolves.toMatchObject({ version: expect.any(Number) });
  });
});

describe('fetchJre', () => {
  it('fails within seconds where there is no way out, and leaves nothing behind', async () => {
    // A proxy where nobody listens: as good as no internet, on every machine.
    vi.stubEnv('HTTPS_PROXY', 'http://127.0.0.1:9');
    const progress: string[] = [];
    const failure = findJava({
      directory,
      environment: {},
      onProgress: (message) => progress.push(message),
      fetchJre,
    });
    await expect(failure).rejects.toThrow(/ECONNREFUSED.*sudo apt-get install/s);
    expect(progress).toEqual([expect.stringContaining('fetching Temurin 21')]);
    expect(readdirSync(directory)).toEqual([]);
  }, 10_000);
});
