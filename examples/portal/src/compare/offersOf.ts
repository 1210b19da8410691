import type { Inspected } from './inspected.ts';

/** What can be compared of what was asked for: slugs, by kind; of too many the reader has to choose. */
export function offersOf(found: readonly Inspected[], most: number) {
  return (['camera', 'lens'] as const)
    .map((kind) => {
      const slugs = found.flatMap((one) => (one.slug && one.kind === kind ? [one.slug] : []));
      return { kind, slugs: [...new Set(slugs)] };
    })
    .filter(({ slugs }) => slugs.length > 1 && slugs.length <= most);
}
