import type { Card } from '../shared/domain/Page.ts';

/** Newest publication first; the slug decides between pages of the same moment. */
export const newestFirst = (
  a: Pick<Card, 'publishedAt' | 'slug'>,
  b: Pick<Card, 'publishedAt' | 'slug'>,
): number => alphabetically(b.publishedAt, a.publishedAt) || alphabetically(a.slug, b.slug);

/** By UTF-16 code units: the same on every machine. */
export const alphabetically = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
