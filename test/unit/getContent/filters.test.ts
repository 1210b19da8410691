import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../../functions/getContent/Catalogue.ts';
import { facets } from '../../../functions/getContent/facets.ts';
import { listContent } from '../../../functions/getContent/listContent.ts';
import { catalogues, fewFilters, orders } from './drawn.ts';
import { naiveCounts, naiveList } from './naiveList.ts';

describe('listContent', () => {
  it('equals a naive filter over all cards: items in order, total, counts of every facet', () => {
    fc.assert(
      fc.property(catalogues, fewFilters, orders, (cards, filters, sort) => {
        const page = listContent(new Catalogue(cards), { filters, sort, facets, limit: 100 });
        const expected = naiveList(cards, filters, sort);
        expect(page.items.map(({ slug }) => slug)).toEqual(expected.map(({ slug }) => slug));
        expect(page.total).toBe(expected.length);
        for (const facet of facets) {
          const counts = page.facets[facet] ?? [];
          expect(new Map(counts.map(({ value, count }) => [value, count]))).toEqual(
            naiveCounts(cards, filters, facet),
          );
          expect(counts.map(({ count }) => count)).toEqual(
            counts.map(({ count }) => count).toSorted((a, b) => b - a),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('walks the pages of every order, each card once', () => {
    fc.assert(
      fc.property(
        ...([catalogues, fewFilters, orders, fc.integer({ min: 1, max: 9 })] as const),
        (cards, filters, sort, limit) => {
          const catalogue = new Catalogue(cards);
          const shown: string[] = [];
          let page = listContent(catalogue, { filters, sort, limit });
          for (;;) {
            shown.push(...page.items.map(({ slug }) => slug));
            if (!page.next) break;
            expect(page.items).toHaveLength(limit);
            page = listContent(catalogue, { filters, sort, limit, after: page.next });
          }
          expect(shown).toEqual(naiveList(cards, filters, sort).map(({ slug }) => slug));
        },
      ),
    );
  });

  it('answers the same from a catalogue that was asked much before', () => {
    const queries = fc.array(fc.tuple(fewFilters, orders), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(catalogues, queries, fc.nat({ max: 150 }), (cards, asked, others) => {
        const catalogue = new Catalogue(cards);
        const list = (fresh: Catalogue, [filters, sort]: (typeof asked)[number]) =>
          listContent(fresh, { filters, sort, facets, limit: 5 });
        for (const query of asked) list(catalogue, query);
        for (let weightMaxG = 1; weightMaxG <= others; weightMaxG += 1) {
          listContent(catalogue, { filters: { weightMaxG }, limit: 1 });
        }
        for (const query of asked) {
          expect(list(catalogue, query)).toEqual(list(new Catalogue(cards), query));
        }
      }),
      { numRuns: 50 },
    );
  });
});
