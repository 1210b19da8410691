import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('is smaller than 10 KB by gzip, and needs nothing of Node.js', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../../../client/src/index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  const [bundle] = outputFiles;
  expect(gzipSync(bundle?.contents ?? '').length).toBeLessThan(10_000);
});
