import { pointer } from '../edit/draft/pointer.ts';
import type { Change } from './Change.ts';

/** Parts of a review, in the order in which they are shown. */
const areas = ['locales', 'scores', 'testUnit', 'images', 'other'] as const;
type Area = (typeof areas)[number];

const areaOf: Readonly<Record<string, Area>> = {
  locales: 'locales',
  scores: 'scores',
  overall: 'scores',
  award: 'scores',
  rubric: 'scores',
  testUnit: 'testUnit',
  images: 'images',
};

type Group = { readonly area: Area; readonly changes: readonly Change[] };

/** The changes of each part of a review that has some, in their own order. */
export function groupChanges(changes: readonly Change[]): readonly Group[] {
  const grouped = Map.groupBy(
    changes,
    ({ path }) => areaOf[pointer.parts(path)[0] ?? ''] ?? 'other',
  );
  return areas.flatMap((area) => {
    const found = grouped.get(area);
    return found ? [{ area, changes: found }] : [];
  });
}
