import type { Inspected } from './inspected.ts';

/** Why all of these together cannot be compared. */
export function reasonsIn(found: readonly Inspected[]): readonly ('missing' | 'mixed' | 'twice')[] {
  const there = found.flatMap(({ slug }) => (slug === undefined ? [] : [slug]));
  const kinds = found.flatMap(({ kind }) => (kind ? [kind] : []));
  return [
    ...(there.length < found.length ? (['missing'] as const) : []),
    ...(new Set(kinds).size > 1 ? (['mixed'] as const) : []),
    ...(new Set(there).size < there.length ? (['twice'] as const) : []),
  ];
}
