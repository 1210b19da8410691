import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { PortalConfig } from './src/PortalConfig.ts';

/** A file of the built portal, by its path. */
export type BuiltFile = { readonly type: string; readonly text: string };

const here = import.meta.dirname;
const icon = 'public/icon.svg';

/** In an element of HTML, whose end is the one thing that must not stand in JSON. */
const inHtml = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * Bundles the portal: `/index.html`, which is answered at every address of the portal, and files below
 * `/assets/` that can be kept forever, because their names change with what they hold.
 */
export async function buildPortal(config: PortalConfig): Promise<ReadonlyMap<string, BuiltFile>> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(here, 'src/main.tsx'), join(here, 'styles/portal.css')],
    absWorkingDir: here,
    outdir: join(here, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    metafile: true,
    write: false,
  });
  const assets = outputFiles.map(({ path, text }): [string, BuiltFile] => [
    path.slice(here.length).replaceAll('\\', '/'),
    { type: path.endsWith('.css') ? 'text/css' : 'text/javascript', text },
  ]);
  const outputOf = (source: string): string => {
    const found = Object.entries(metafile.outputs).find(
      ([, { entryPoint }]) => entryPoint === source,
    );
    if (!found) throw new Error(`the portal was built without ${source}`);
    return `/${found[0]}`;
  };
  const script = outputOf('src/main.tsx');
  // What it imports is asked for beside it, not after it: a round trip less before something is seen.
  const preloads = metafile.outputs[script.slice(1)]?.imports
    .filter(({ kind }) => kind === 'import-statement')
    .map(({ path }) => `<link rel="modulepreload" href="/${path}">`);
  const html = readFileSync(join(here, 'index.html'), 'utf8')
    .replace('"%CONFIG%"', () => inHtml(config))
    .replace('%SCRIPT%', script)
    .replace('%PRELOADS%', preloads?.join('') ?? '')
    .replace('%STYLES%', outputOf('styles/portal.css'));
  return new Map([
    ...assets,
    ['/index.html', { type: 'text/html', text: html }],
    ['/icon.svg', { type: 'image/svg+xml', text: readFileSync(join(here, icon), 'utf8') }],
  ]);
}
