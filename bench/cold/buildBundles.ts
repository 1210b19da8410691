import { join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import { bundleFunction, bundleOptions } from '../../lib/bundle.ts';

/** The functions that are measured: each has a reference that makes its calls. */
export type MeasuredFunction = 'createReview' | 'getContent';

/** Files of the same work, done in different ways. */
export type Bundles = {
  readonly ours: string;
  /** DynamoDB's client making the recorded calls, bundled as ours is. */
  readonly naked: string;
  /** The same, bundled with esbuild's defaults. */
  readonly sdkDefault: string;
  /** No work at all. */
  readonly bare: string;
};

/** What esbuild does with an entry of a function when it is told no more than it must be. */
const defaults = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** Bundles a function and its references into a directory. */
export function buildBundles(name: MeasuredFunction, directory: string): Bundles {
  const build = (source: string, kind: string, options: BuildOptions) =>
    buildTo(join(directory, name, kind), `references/${source}.ts`, options);
  return {
    ours: join(bundleFunction(name, join(directory, 'ours')).directory, 'index.js'),
    naked: build(name, 'naked', bundleOptions),
    sdkDefault: build(name, 'sdkDefault', defaults),
    bare: build('bare', 'bare', defaults),
  };
}

/** Bundles a worker, so that stripping its types does not count as a cold start. */
export const buildWorker = (name: 'coldWorker' | 'warmWorker', directory: string): string =>
  buildTo(join(directory, name), `workers/${name}.ts`, defaults);

function buildTo(directory: string, source: string, options: BuildOptions): string {
  const outfile = join(directory, 'index.js');
  buildSync({ ...options, entryPoints: [join(import.meta.dirname, source)], outfile });
  return outfile;
}
