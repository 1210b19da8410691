import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fetchJre as fetchTemurin } from './fetchJre.ts';

/** DynamoDB Local 3 is compiled for Java 17. */
const oldestJava = 17;

/** A Java runtime that can run DynamoDB Local. */
export type Java = {
  /** Absolute path of the `java` program. */
  readonly path: string;
  /** Feature release: 17, 21, … */
  readonly version: number;
};

export type FindJavaOptions = {
  /** State directory of the local cloud: a fetched runtime lives in `<directory>/jre`. */
  readonly directory: string;
  /** Where `JAVA_HOME` and `PATH` are read from. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Gets a line for the user while a runtime is being fetched. */
  readonly onProgress: (message: string) => void;
  /** Puts a runtime into `<directory>/jre`. */
  readonly fetchJre?: typeof fetchTemurin;
};

/**
 * Finds Java 17 or newer: in `JAVA_HOME`, then in `PATH`, then the one fetched earlier; otherwise
 * fetches one.
 *
 * @throws Error with the install line per system when none is found and none can be fetched
 */
export async function findJava(options: FindJavaOptions): Promise<Java> {
  const { directory, environment, onProgress, fetchJre = fetchTemurin } = options;
  const rejected: string[] = [];
  const installed = [...javasOf(environment), ...fetchedJavas(directory)];
  const found = await firstUsable(installed, rejected);
  if (found) return found;
  try {
    await fetchJre(directory, onProgress);
  } catch (cause) {
    throw new Error(noJavaMessage(rejected, String(cause)), { cause });
  }
  const fetched = await firstUsable(fetchedJavas(directory), rejected);
  if (fetched) return fetched;
  throw new Error(noJavaMessage(rejected, `nothing that runs came into ${join(directory, 'jre')}`));
}

const program = process.platform === 'win32' ? 'java.exe' : 'java';

function javasOf(environment: FindJavaOptions['environment']): string[] {
  const homes = environment.JAVA_HOME ? [join(environment.JAVA_HOME, 'bin')] : [];
  // Windows spells it `Path`, in a copy of the environment too.
  const path = environment.PATH ?? environment.Path ?? '';
  return [...homes, ...path.split(delimiter).filter(Boolean)]
    .map((directory) => join(directory, program))
    .filter((candidate) => existsSync(candidate));
}

/** The archive holds one directory per build, on macOS with a bundle's `Contents/Home` inside. */
function fetchedJavas(directory: string): string[] {
  return globSync([`jre/*/bin/${program}`, `jre/*/Contents/Home/bin/${program}`], {
    cwd: directory,
  }).map((path) => join(directory, path));
}

async function firstUsable(paths: string[], rejected: string[]): Promise<Java | undefined> {
  for (const path of paths) {
    const version = await versionOf(path);
    if (version !== undefined && version >= oldestJava) return { path, version };
    rejected.push(version === undefined ? `${path} does not run` : `${path} is Java ${version}`);
  }
  return undefined;
}

/** `java -version` says `openjdk version "17.0.15" 2025-04-15` on stderr; Java 8 calls itself 1.8. */
function versionOf(path: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    execFile(path, ['-version'], { timeout: 20_000 }, (error, stdout, stderr) => {
      const version = /version "(?:1\.)?(\d+)/.exec(stderr + stdout)?.[1];
      resolve(error || version === undefined ? undefined : Number(version));
    });
  });
}

function noJavaMessage(rejected: readonly string[], failure: string): string {
  return [
    `DynamoDB Local needs Java ${oldestJava} or newer, and none was found` +
      (rejected.length > 0 ? ` (${rejected.join('; ')}).` : '.'),
    `Fetching one failed: ${failure}.`,
    'Install Java, then start again:',
    '  Debian, Ubuntu  sudo apt-get install openjdk-21-jre-headless' +
      '   (Debian 12: openjdk-17-jre-headless)',
    '  macOS           brew install --cask temurin@21',
    '  Windows         winget install EclipseAdoptium.Temurin.21.JRE',
  ].join('\n');
}
