import fc from 'fast-check';
import { parse } from 'valibot';
import { expect, it } from 'vitest';
import { Catalogue } from '../../../functions/getContent/Catalogue.ts';
import { type ListQuery, listContent } from '../../../functions/getContent/listContent.ts';
import { newestFirst } from '../../../functions/getContent/newestFirst.ts';
import { Position } from '../../../functions/getContent/sorts.ts';
import type { Card } from '../../../functions/shared/domain/Page.ts';
import { cardsNamed, fewFilters, orders } from './drawn.ts';

const titles = ['Nikon Z6', 'Review', 'Sony o Nikon', 'Nikonos', 'De viaje'] as const;
const titled = (slug: string) =>
  fc
    .tuple(cardsNamed(slug), fc.constantFrom(...titles))
    .map(([card, title]): Card => ({ ...card, title }));

/** Cards that stay as they are, and what happens between the pages to each of the others. */
const shelves = fc.record({
  staying: fc
    .nat({ max: 25 })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, number) => titled(`card-${number}`))),
    ),
  happening: fc.array(
    fc.array(
      fc
        .nat({ max: 9 })
        .map((number) => `other-${number}`)
        .chain((slug) => fc.tuple(fc.constant(slug), fc.option(titled(slug)))),
      { maxLength: 6 },
    ),
    { maxLength: 12 },
  ),
});

/** By words that are there, that begin so, and with a typo; in the order of a search or another. */
const queries: fc.Arbitrary<ListQuery> = fc
  .record({
    q: fc.option(fc.constantFrom('nikon', 'nik', 'z 6', 'sony nikon', 'revew'), { nil: undefined }),
    isByRelevance: fc.boolean(),
    sort: orders,
    filters: fc.oneof(fc.constant({}), fewFilters),
    limit: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ isByRelevance, sort, q, ...query }) => ({
    ...query,
    q,
    sort: q !== undefined && isByRelevance ? 'relevance' : sort,
  }));

it('a walk shows what stays exactly once and in order, whatever is published, changed and withdrawn', () => {
  fc.assert(
    fc.property(shelves, queries, ({ staying, happening }, query) => {
      const others = new Map<string, Card>();
      const happen = (changes: readonly (readonly [string, Card | null])[] = []) => {
        for (const [slug, card] of changes) {
          if (card) others.set(slug, card);
          else others.delete(slug);
        }
        return new Catalogue([...staying, ...others.values()].sort(newestFirst));
      };
      const isStaying = ({ slug }: Card) => slug.startsWith('card');
      const [before, ...between] = happening;
      let catalogue = happen(before);
      const { limit: _, ...everything } = query;
      const expected = listContent(catalogue, { ...everything, limit: 100 }).items;

      const shown: Card[] = [];
      let page = listContent(catalogue, query);
      for (;;) {
        shown.push(...page.items);
        if (!page.next) break;
        expect(page.items).toHaveLength(query.limit);
        expect(shown.length).toBeLessThan(300);
        // As a cursor carries it.
        const after = parse(Position, JSON.parse(JSON.stringify(page.next)));
        catalogue = happen(between.shift());
        page = listContent(catalogue, { ...query, after });
      }
      const slugs = (cards: readonly Card[]) => cards.filter(isStaying).map(({ slug }) => slug);
      expect(slugs(shown)).toEqual(slugs(expected));
    }),
    { numRuns: 500 },
  );
});
