import type { Card } from '../../functions/shared/domain/Page.ts';
import type { Slug } from '../../functions/shared/domain/Slug.ts';
import type { Change, PublicContent } from '../../functions/shared/ports.ts';

/** The card of a page of that slug, published at that time. */
export const aCard = (slug: string, publishedAt: string): Card => ({
  slug: slug as Slug,
  locale: 'es',
  title: `Review ${slug}`,
  summary: 'Short.',
  authors: ['Ana Lima'],
  publishedAt,
  overall: 88,
  award: undefined,
  kind: 'camera',
  brand: 'Nikon',
  model: 'Z6 III',
  cameraSlug: 'nikon-z6-iii' as Slug,
  class: 'mirrorless',
  availability: 'available',
});

/** The public feed in memory, for the default language: keeps the last change of each slug. */
export function feedInMemory() {
  const feed = new Map<string, Change>();
  const queries: { year: number; since: string | undefined }[] = [];
  const state = { isDown: false };
  const changes: PublicContent['changes'] = async (_locale, year, since) => {
    queries.push({ year, since });
    if (state.isDown) throw new Error('the table is down');
    return [...feed.values()].filter(
      ({ changedAt }) => changedAt.startsWith(String(year)) && changedAt >= (since ?? ''),
    );
  };
  return {
    changes,
    queries,
    state,
    publish: (slug: string, at: string) =>
      feed.set(slug, { slug, changedAt: at, card: aCard(slug, at) }),
    withdraw: (slug: string, at: string) => feed.set(slug, { slug, changedAt: at }),
  };
}
