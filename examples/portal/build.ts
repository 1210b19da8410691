import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the built portal, by its path. */
export type BuiltFile = { readonly type: string; readonly text: string };

const here = import.meta.dirname;

const typeOf = (path: string): string => {
  if (path.endsWith('.html')) return 'text/html';
  return path.endsWith('.css') ? 'text/css' : 'text/javascript';
};

/**
 * Bundles the portal: `/index.html`, which is answered at every address of the portal once
 * `withConfig` has told it where it runs, and files below `/assets/` that can be kept forever, because
 * their names change with what they hold.
 */
export async function buildPortal(): Promise<ReadonlyMap<string, BuiltFile>> {
  const { build } = await import('vite');
  const result = await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // For readers, also where NODE_ENV says otherwise.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: { target: 'es2022', write: false, modulePreload: { polyfill: false } },
  });
  const files = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const icon = readFileSync(join(here, 'public/icon.svg'), 'utf8');
  return new Map([
    ...files.map((file): [string, BuiltFile] => {
      const text = file.type === 'chunk' ? file.code : file.source.toString();
      return [`/${file.fileName}`, { type: typeOf(file.fileName), text }];
    }),
    ['/icon.svg', { type: 'image/svg+xml', text: icon }],
  ]);
}
