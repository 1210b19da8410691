import type { Metafile } from 'esbuild';

/** A package, or a file of ours, and how many bytes of the bundle it is. */
export type Part = { readonly name: string; readonly bytes: number };

/** What a bundle is made of, heaviest first. */
export type Parts = { readonly packages: readonly Part[]; readonly files: readonly Part[] };

/** Sums up esbuild's account of a bundle. */
export function partsOf({ outputs }: Metafile): Parts {
  const packages = new Map<string, number>();
  const files = new Map<string, number>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const packageName = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
      const sums = packageName ? packages : files;
      const name = packageName ?? file;
      sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
    }
  }
  return { packages: heaviestFirst(packages), files: heaviestFirst(files) };
}

const heaviestFirst = (sums: ReadonlyMap<string, number>): readonly Part[] =>
  [...sums].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => b.bytes - a.bytes);
