import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../../../functions/getContent/Catalogue.ts';
import { listContent } from '../../../../functions/getContent/listContent.ts';
import { newestFirst } from '../../../../functions/getContent/newestFirst.ts';
import { suggest } from '../../../../functions/getContent/suggest/suggest.ts';
import type { Card } from '../../../../functions/shared/domain/Page.ts';
import { slugFrom } from '../../../../functions/shared/domain/Slug.ts';
import { aCard } from '../../../support/content.ts';

type Reviewed = readonly [
  brand: string,
  model: string,
  title: string,
  changes?: Partial<Pick<Card, 'aliases' | 'summary' | 'kind'>>,
];

/** Reviews, published one day after the other. */
const catalogueOf = (reviewed: readonly Reviewed[]) =>
  new Catalogue(
    reviewed
      .map(([brand, model, title, changes], day) => ({
        ...aCard(`review-${day}`, new Date(Date.UTC(2026, 0, 1 + day)).toISOString()),
        ...{ brand, model, title, ...changes },
        cameraSlug: slugFrom(`${brand} ${model}`) as Card['cameraSlug'],
      }))
      .sort(newestFirst),
  );

/** Cameras by their slugs, reviews by their titles. */
const suggested = (catalogue: Catalogue, q: string) =>
  suggest(catalogue, q).map((item) => (item.kind === 'review' ? item.title : item.slug));

const some = catalogueOf([
  ['Nikon', 'Z6 III', 'The one for weddings', { summary: 'As good as a Canon, says Nixon.' }],
  ['Nikon', 'Z6 III', 'Second look'],
  ['Nikon', 'Z8', 'Nikon Z8: wildlife'],
  ['Nikon', 'Nikkor Z 50mm', 'A sharp wonder', { kind: 'lens' }],
  ['Sony', 'A7 IV', 'Wonderful nights', { aliases: ['ILCE-7M4'] }],
]);

describe('suggest', () => {
  it('knows a camera by the begin of its name, once, with all its reviews', () => {
    expect(suggest(some, 'nikon z6')).toEqual([
      { kind: 'camera', brand: 'Nikon', model: 'Z6 III', slug: 'nikon-z6-iii', reviews: 2 },
      { kind: 'review', title: 'Second look', slug: 'review-1' },
      { kind: 'review', title: 'The one for weddings', slug: 'review-0' },
    ]);
  });

  it.each([
    ['N', ['nikon-z8', 'nikon-z6-iii', 'nikon-nikkor-z-50mm']],
    ['nikk', ['nikon-nikkor-z-50mm']],
    ['ilce7', ['sony-a7-iv']],
    ['a7iv', ['sony-a7-iv']],
    ['sonny', ['sony-a7-iv']],
  ])('%s leads to cameras', (q, expected) => {
    expect(suggested(some, q).slice(0, expected.length)).toEqual(expected);
    expect(suggest(some, q)[expected.length]?.kind).toBe('review');
  });

  it('loses no camera while its name is typed, letter by letter', () => {
    const name = 'Canon EOS R5 Mark II';
    const canon = catalogueOf([['Canon', 'EOS R5 Mark II', 'Any', { aliases: ['R5 II'] }]]);
    for (let end = 1; end <= name.length; end += 1) {
      expect(suggested(canon, name.slice(0, end))[0]).toBe('canon-eos-r5-mark-ii');
    }
  });

  it('says that a lens is one', () => {
    expect(suggest(some, 'nikkor')[0]).toMatchObject({ kind: 'lens', reviews: 1 });
  });

  it('knows a review by its title, and nothing by words of its summary', () => {
    expect(suggested(some, 'wond')).toEqual(['Wonderful nights', 'A sharp wonder']);
    expect(suggested(some, 'canon')).toEqual([]);
    // Nor by what would be a typo, were it not for the summary.
    expect(suggested(some, 'nixon')).toEqual([]);
    expect(suggested(some, 'weddings 2024')).toEqual([]);
  });

  it('keeps three places for reviews, and gives them to cameras where there are none', () => {
    const bodies = Array.from({ length: 9 }, (_, index): Reviewed => ['Leica', `M${index}`, 'x']);
    const kinds = (q: string, also: readonly Reviewed[] = []) =>
      suggest(catalogueOf([...bodies, ...also]), q).map(({ kind }) => kind[0]);
    expect(kinds('leica').join('')).toBe('cccccrrr');
    expect(kinds('m3').join('')).toBe('cr');
    expect(kinds('x').join('')).toBe('rrrrrrrr');
  });

  it('repeats nothing, is not long, and finds nothing that a search would not find', () => {
    const word = fc.constantFrom(
      'z6',
      'z',
      'iii',
      'pro',
      'nikon',
      'canon',
      'nixon',
      'café',
      'wonder',
      '6',
    );
    const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
    const reviewed = fc.tuple(fc.constantFrom('Nikon', 'Canon'), words, words, words);
    const typed = fc
      .tuple(words, word, fc.nat({ max: 6 }))
      .map(([before, last, cut]) => `${before} ${last.slice(0, 1 + cut)}`.slice(-12));
    fc.assert(
      fc.property(fc.array(reviewed, { maxLength: 40 }), typed, (all, q) => {
        const catalogue = catalogueOf(
          all.map(([brand, model, title, summary]) => [brand, model, title, { summary }]),
        );
        const found = listContent(catalogue, { q, sort: 'relevance', limit: 100 }).items;
        const items = suggest(catalogue, q);
        expect(items.length).toBeLessThanOrEqual(8);
        const names = items.map(({ kind, slug }) => `${kind} ${slug}`);
        expect(new Set(names).size).toBe(names.length);
        for (const item of items) {
          if (item.kind === 'review') {
            expect(found.map(({ slug }) => slug)).toContain(item.slug);
          } else {
            const reviews = found.filter(({ cameraSlug }) => cameraSlug === item.slug);
            expect(reviews).toHaveLength(item.reviews);
            expect(
              catalogue.cards.filter(({ cameraSlug }) => cameraSlug === item.slug),
            ).toHaveLength(item.reviews);
          }
        }
      }),
    );
  });
});
