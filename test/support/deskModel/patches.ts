import fc, { type Arbitrary } from 'fast-check';
import type { ContentPatch, WordsPatch } from './Content.ts';

/** Few names for many pages, so that reviews get into each other's way. */
const names = ['Alba', 'Brisa', 'Cielo', 'Duna', 'Estrella', 'Faro', 'Garza'];
const title = fc.constantFrom(...names);
const slug = fc.constantFrom(...names.map((name) => name.toLowerCase()));

/** The first of the values as often as it weighs, and failures shrink towards it. */
export const mostly = <Value>(
  weight: number,
  first: Value,
  ...others: readonly Value[]
): Arbitrary<Value> => fc.constantFrom(...Array<Value>(weight).fill(first), ...others);

const finishedWords = fc.record(
  { title, slug, rest: fc.constant('complete' as const) },
  { requiredKeys: ['title', 'rest'] },
);
const newWords: Arbitrary<WordsPatch> = fc.oneof(
  { weight: 8, arbitrary: finishedWords },
  { weight: 1, arbitrary: fc.record({ title }) },
);
const changedWords: Arbitrary<WordsPatch> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ slug: fc.option(slug, { freq: 6 }) }) },
  { weight: 2, arbitrary: fc.record({ title }) },
  { weight: 3, arbitrary: newWords },
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.record({ rest: mostly<'complete' | 'lacking'>(2, 'complete', 'lacking') }),
  },
);

const mark = fc.integer({ min: 0, max: 100 });
const all = mark.map((value) => ({ all: value }));
const oneMark = mark.map((video) => ({ video }));

/** What can be published at once. */
export const finished: Arbitrary<ContentPatch> = fc.record({
  locales: fc.oneof(
    { weight: 1, arbitrary: fc.record({ es: finishedWords }) },
    { weight: 4, arbitrary: fc.record({ es: finishedWords, en: finishedWords }) },
    {
      weight: 1,
      arbitrary: fc.record({ es: finishedWords, 'pt-BR': finishedWords, en: finishedWords }),
    },
  ),
  judgement: all,
});

/** Two reviews want the same image often enough. */
const pictures = fc.uniqueArray(mostly(4, 0, 1, 1, 3, 3, 2), { maxLength: 3 });

/** Other images, and nothing else. */
export const exchanges: Arbitrary<ContentPatch> = pictures.map((numbers) => ({
  locales: {},
  pictures: numbers,
}));

/** What a new review says. */
export const newContent: Arbitrary<ContentPatch> = fc.oneof(
  { weight: 7, arbitrary: finished },
  {
    weight: 2,
    arbitrary: fc
      .tuple(finished, pictures)
      .map(([content, numbers]) => ({ ...content, pictures: numbers })),
  },
  { weight: 1, arbitrary: fc.record({ locales: fc.record({ es: newWords }), judgement: oneMark }) },
  { weight: 1, arbitrary: fc.record({ locales: fc.constant({}), judgement: all }) },
);

const newSlug = fc.record({ slug });

/** Other addresses. */
export const renames: Arbitrary<ContentPatch> = fc.record({
  locales: fc.oneof(
    { weight: 4, arbitrary: fc.record({ es: newSlug }) },
    { weight: 2, arbitrary: fc.record({ en: newSlug }) },
    { weight: 1, arbitrary: fc.record({ es: newSlug, en: newSlug }) },
  ),
});

/** A change of the working copy. */
export const changes: Arbitrary<ContentPatch> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      locales: fc.oneof(
        { weight: 4, arbitrary: fc.record({ es: changedWords }) },
        { weight: 2, arbitrary: fc.record({ en: changedWords }) },
        { weight: 1, arbitrary: fc.record({ 'pt-BR': newWords }) },
        { weight: 2, arbitrary: fc.record({ es: changedWords, en: changedWords }) },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      locales: fc.constant({}),
      judgement: fc.oneof(all, oneMark, fc.constant({ all: null })),
    }),
  },
);
