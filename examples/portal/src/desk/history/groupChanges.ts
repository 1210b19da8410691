import type { Change } from './Change.ts';
import { pathOf } from './pathOf.ts';

/** Parts of a review, in the order in which they are shown. */
const areas = ['texts', 'judgement', 'test', 'pictures', 'other'] as const;
export type Area = (typeof areas)[number];

const areaOf: Readonly<Record<string, Area>> = {
  locales: 'texts',
  scores: 'judgement',
  overall: 'judgement',
  award: 'judgement',
  rubric: 'judgement',
  testUnit: 'test',
  images: 'pictures',
};

type Group = { readonly area: Area; readonly changes: readonly Change[] };

/** The changes of each part of a review that has some, in their own order. */
export function groupChanges(changes: readonly Change[]): readonly Group[] {
  const grouped = Map.groupBy(changes, ({ path }) => areaOf[pathOf(path)[0] ?? ''] ?? 'other');
  return areas.flatMap((area) => {
    const found = grouped.get(area);
    return found ? [{ area, changes: found }] : [];
  });
}
