import type { Inspected } from './inspected.ts';

/** What can be compared of what was asked for: slugs, by kind; a kind that is left alone has none. */
export function offersOf(found: readonly Inspected[], most: number) {
  return (['camera', 'lens'] as const)
    .map((kind) => {
      const slugs = found.flatMap((one) => (one.slug && one.kind === kind ? [one.slug] : []));
      return { kind, slugs: [...new Set(slugs)].slice(0, most) };
    })
    .filter(({ slugs }) => slugs.length > 1);
}
