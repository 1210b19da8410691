import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Dependencies = v.optional(v.record(v.string(), v.string()));

const Lock = v.object({
  lockfileVersion: v.number(),
  packages: v.record(
    v.string(),
    v.looseObject({
      version: v.optional(v.string()),
      dependencies: Dependencies,
      optionalDependencies: Dependencies,
    }),
  ),
});

/**
 * Writes a `package.json` and a lock for what a bundle cannot hold: packages with machine code. Both
 * are cut out of the project's own lock, so what is deployed has the versions and checksums of what
 * was tested, and an asset is another one as soon as they change.
 */
export function writeLock(directory: string, names: readonly string[]): void {
  const root = join(import.meta.dirname, '..');
  const { lockfileVersion, packages } = v.parse(
    Lock,
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')),
  );
  const found = new Map<string, unknown>();
  const add = (name: string, from: string): void => {
    const nested = `${from}/node_modules/${name}`;
    const path = nested in packages ? nested : `node_modules/${name}`;
    const entry = packages[path];
    if (!entry || found.has(path)) return;
    found.set(path, entry);
    for (const needed of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
      add(needed, path);
    }
  };
  for (const name of names) add(name, '');
  const dependencies = Object.fromEntries(
    names.map((name) => [name, packages[`node_modules/${name}`]?.version]),
  );
  const write = (file: string, content: object) =>
    writeFileSync(join(directory, file), `${JSON.stringify(content, null, 2)}\n`);
  write('package.json', { private: true, dependencies });
  write('package-lock.json', {
    lockfileVersion,
    packages: { '': { dependencies }, ...Object.fromEntries(found) },
  });
}

/** Installs what `writeLock` wrote, for the machine that Lambda runs on. */
export function installForLambda(directory: string): void {
  const forLambda = ['--os=linux', '--cpu=arm64', '--libc=glibc'];
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['ci', ...forLambda, ...quietly], {
    cwd: directory,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
