import fc from 'fast-check';
import type { ContentFilters } from '../../../functions/getContent/contentQuery.ts';
import { newestFirst } from '../../../functions/getContent/newestFirst.ts';
import { sorts } from '../../../functions/getContent/sorts.ts';
import type { Card } from '../../../functions/shared/domain/Page.ts';
import { uses } from '../../../functions/shared/domain/uses.ts';
import { aCard } from '../../support/content.ts';

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
const traits = fc.record({
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
});

/** A card of that slug. */
export const cardsNamed = (slug: string): fc.Arbitrary<Card> =>
  traits.map(({ day, what, ...card }) => ({
    ...aCard(slug, new Date(moment(day)).toISOString()),
    ...what,
    ...card,
  }));

/** Cards of a language, newest first: more than one word of a bit set. */
export const catalogues = fc
  .nat({ max: 70 })
  .chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, number) => cardsNamed(`card-${number}`))),
  )
  .map((cards) => cards.sort(newestFirst));

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
  { requiredKeys: [] },
);
/** Mostly few filters, else nothing is left to tell right from wrong. */
export const fewFilters = fc
  .tuple(queries, fc.array(fc.nat({ max: 18 }), { maxLength: 4 }))
  .map(([query, kept]): ContentFilters => {
    const entries = Object.entries(query);
    return Object.fromEntries(entries.filter((_, index) => kept.includes(index)));
  });

/** By relevance is the order of a search alone. */
export const orders = fc.constantFrom(...sorts.filter((sort) => sort !== 'relevance'));
