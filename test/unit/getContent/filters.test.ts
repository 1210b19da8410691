import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../../functions/getContent/Catalogue.ts';
import type { ContentFilters } from '../../../functions/getContent/contentQuery.ts';
import { facets } from '../../../functions/getContent/facets.ts';
import { listContent } from '../../../functions/getContent/listContent.ts';
import { newestFirst } from '../../../functions/getContent/newestFirst.ts';
import { sorts } from '../../../functions/getContent/sorts.ts';
import type { Card } from '../../../functions/shared/domain/Page.ts';
import { uses } from '../../../functions/shared/domain/uses.ts';
import { aCard } from '../../support/content.ts';
import { naiveCounts, naiveList } from './naiveList.ts';

const brands = ['Canon', 'Nikon', 'Sony', 'constructor'];
const mounts = ['E', 'RF', 'Z'];
const formats = ['full-frame', 'aps-c'] as const;
const authors = ['Ana', 'Bia', 'Caio'];
const awards = ['gold', 'silver'] as const;
const currencies = ['BRL', 'USD'];
const small = fc.integer({ min: 0, max: 6 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const moment = (day: number): number => Date.UTC(2026, 0, 1 + day);

const kindAndClass = fc.constantFrom(
  { kind: 'camera', class: 'mirrorless' } as const,
  { kind: 'camera', class: 'dslr' } as const,
  { kind: 'lens', class: 'lens' } as const,
);
const scoresOfUses = fc.record(Object.fromEntries(uses.map((use) => [use, maybe(small)])));

/** Few values, so that many cards share each; anything may be unknown. */
const catalogues = fc
  .array(
    fc.record({
      day: small,
      what: kindAndClass,
      brand: fc.constantFrom(...brands),
      mount: maybe(fc.constantFrom(...mounts)),
      sensorFormat: maybe(fc.constantFrom(...formats)),
      availability: fc.constantFrom('announced', 'available', 'discontinued'),
      authors: fc.uniqueArray(fc.constantFrom(...authors), { minLength: 1 }),
      award: maybe(fc.constantFrom(...awards)),
      effectiveMp: maybe(small),
      weightG: maybe(small),
      price: maybe(fc.record({ amount: small, currency: fc.constantFrom(...currencies) })),
      overall: small,
      uses: maybe(scoresOfUses),
    }),
    // More than one word of a bit set.
    { maxLength: 70 },
  )
  .map((drawn) =>
    drawn
      .map(
        ({ day, what, ...card }, index): Card => ({
          ...aCard(`card-${index}`, new Date(moment(day)).toISOString()),
          ...what,
          ...card,
        }),
      )
      .sort(newestFirst),
  );

const some = <T>(...values: readonly T[]) => maybe(fc.subarray([...values], { minLength: 1 }));

const queries: fc.Arbitrary<ContentFilters> = fc.record(
  {
    kind: some('camera' as const, 'lens' as const),
    brand: some(...brands, 'Leica'),
    mount: some(...mounts),
    sensorFormat: some(...formats),
    class: some('mirrorless' as const, 'dslr' as const, 'lens' as const),
    availability: some('announced' as const, 'available' as const),
    author: some(...authors),
    award: some(...awards),
    mpMin: small,
    mpMax: small,
    weightMaxG: small,
    priceMin: small,
    priceMax: small,
    currency: fc.constantFrom(...currencies, 'EUR'),
    scoreMin: small,
    use: fc.constantFrom(...uses),
    useMin: small,
    publishedAfter: small.map(moment),
    publishedBefore: small.map(moment),
  },
  // Mostly a few filters, else nothing is left to tell right from wrong.
  { requiredKeys: [] },
);
const fewFilters = fc
  .tuple(queries, fc.array(fc.nat({ max: 18 }), { maxLength: 4 }))
  .map(([query, kept]): ContentFilters => {
    const entries = Object.entries(query);
    return Object.fromEntries(entries.filter((_, index) => kept.includes(index)));
  });

/** By relevance is the order of a search. */
const orders = fc.constantFrom(...sorts.filter((sort) => sort !== 'relevance'));

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
});
