import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeLock } from '../../lib/nativePackages.ts';
import projectLock from '../../package-lock.json' with { type: 'json' };

it('locks what a bundle cannot hold as the project does, for Lambda’s processor too', () => {
  const directory = mkdtempSync(join(tmpdir(), 'native-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  writeLock(directory, ['sharp']);
  const read = (file: string) => JSON.parse(readFileSync(join(directory, file), 'utf8'));
  const { version } = projectLock.packages['node_modules/sharp'];
  expect(read('package.json')).toEqual({ private: true, dependencies: { sharp: version } });
  const { packages } = read('package-lock.json');
  for (const name of [
    'sharp',
    '@img/colour',
    'detect-libc',
    'semver',
    '@img/sharp-linux-arm64',
    '@img/sharp-libvips-linux-arm64',
  ]) {
    const locked = packages[`node_modules/${name}`];
    expect(locked).toEqual(
      projectLock.packages[`node_modules/${name}` as keyof typeof projectLock.packages],
    );
    expect(locked.integrity).toMatch(/^sha512-/);
  }
  expect(Object.keys(packages)).not.toContain('node_modules/valibot');
});
