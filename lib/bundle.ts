import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, buildSync, type Metafile } from 'esbuild';
import { writeLock } from './nativePackages.ts';

const root = join(import.meta.dirname, '..');
const shared = (file: string) => join(root, 'functions/shared/aws', file);

const alias = {
  '@aws-sdk/credential-provider-node': shared('environmentCredentials.ts'),
  '@aws-sdk/middleware-endpoint-discovery': shared('noEndpointDiscovery.ts'),
  '@aws/lambda-invoke-store': shared('noInvokeStore.ts'),
  bowser: shared('noUserAgentDetails.ts'),
};

/** Functions with S3's client, which takes the SDK's other checksums and its streams of events too. */
const ofS3: ReadonlySet<string> = new Set(['processImage', 'sweepImages']);

/**
 * How every function is bundled: one CommonJS file, measured to start fastest (docs/adr/0007).
 * - `mainFields`: the SDK's ES modules, so that what is not used is left out
 * - `dynamic-import: false`: an `import()` of the SDK becomes part of the file
 * - `alias`: what a function in Lambda never needs of the SDK
 * - `.json` empty: each client carries its whole `package.json`, to tell AWS its version
 */
export const bundleOptions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  minify: true,
  mainFields: ['module', 'main'],
  supported: { 'dynamic-import': false },
  alias: { ...alias, '@smithy/core/checksum': shared('Sha256.ts') },
  loader: { '.json': 'empty' },
  // The folder of the source, and in Lambda that of the bundle: what stands beside it is found in both.
  define: { 'import.meta.dirname': '__dirname' },
  // No operation that we call streams events: the SDK asks for this only when one does.
  external: ['@smithy/core/event-streams'],
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
} as const satisfies BuildOptions;

/** What no bundle can hold, because it is machine code, by function: installed beside the bundle. */
const nativePackages: Readonly<Record<string, readonly string[]>> = { processImage: ['sharp'] };

/** The bundle of a function and what it is made of. */
export type Bundle = {
  readonly directory: string;
  readonly metafile: Metafile;
  /** Whether packages are to be installed beside it, which its own lock names. */
  readonly hasNativePackages: boolean;
};

/** Bundles `functions/<name>/handler.ts` into `<directory>/<name>/index.js`, its contract beside it. */
export function bundleFunction(name: string, directory: string): Bundle {
  const target = join(directory, name);
  const native = nativePackages[name] ?? [];
  const { metafile } = buildSync({
    ...bundleOptions,
    ...(ofS3.has(name) ? { alias, external: [...native] } : {}),
    absWorkingDir: root,
    entryPoints: [join(root, 'functions', name, 'handler.ts')],
    outfile: join(target, 'index.js'),
  });
  copyContract(name, target);
  if (native.length > 0) writeLock(target, native);
  return { directory: target, metafile, hasNativePackages: native.length > 0 };
}

/** Without the line breaks that it has for people. */
function copyContract(name: string, target: string): void {
  const file = join(root, 'functions', name, 'openapi.json');
  if (!existsSync(file)) return;
  writeFileSync(
    join(target, 'openapi.json'),
    JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))),
  );
}
