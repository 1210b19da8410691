import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

type Locked = {
  readonly inBundle?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

it("locks every platform's packages: npm ci fails on a lock file that lacks one", () => {
  const file = join(import.meta.dirname, '../../package-lock.json');
  const packages: Record<string, Locked> = JSON.parse(readFileSync(file, 'utf8')).packages;
  const missing = Object.entries(packages)
    .filter(([, { inBundle }]) => !inBundle)
    .flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    );
  expect(missing).toEqual([]);
});
