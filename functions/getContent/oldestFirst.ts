import type { Change } from '../shared/ports.ts';
import { alphabetically } from './newestFirst.ts';

/** The order of the change log; the slug decides between changes of the same moment. */
export const oldestFirst = (
  a: Pick<Change, 'changedAt' | 'slug'>,
  b: Pick<Change, 'changedAt' | 'slug'>,
): number => alphabetically(a.changedAt, b.changedAt) || alphabetically(a.slug, b.slug);
