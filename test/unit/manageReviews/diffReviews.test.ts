import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffReviews } from '../../../functions/manageReviews/diffReviews.ts';
import type { Review } from '../../../functions/shared/domain/Review.ts';
import { aReview, slug, wordsAt } from '../../support/aReview.ts';
import { imageId } from '../../support/reviewImages.ts';

describe('the difference of two versions', () => {
  it('tells texts word by word, and all else as it was and is', () => {
    const from = aReview({
      award: 'gold',
      locales: { es: wordsAt('uno', { verdict: 'Es muy buena.', pros: ['rápida', 'leve'] }) },
    });
    const to = aReview({
      overall: 90,
      locales: { es: wordsAt('uno', { verdict: 'Es la buena.', pros: ['rápida'] }) },
    });
    expect(diffReviews(from, to)).toEqual([
      { path: '/award', from: 'gold' },
      { path: '/locales/es/pros/1', from: 'leve' },
      {
        path: '/locales/es/verdict',
        from: 'Es muy buena.',
        to: 'Es la buena.',
        words: [
          { kind: 'same', text: 'Es ' },
          { kind: 'removed', text: 'muy' },
          { kind: 'added', text: 'la' },
          { kind: 'same', text: ' buena.' },
        ],
      },
      { path: '/overall', from: 88, to: 90 },
    ]);
  });

  it('tells which image came in whose place, and in which part', () => {
    const [one, two] = [imageId(1), imageId(2)];
    const from = aReview({ images: [{ imageId: one, role: 'hero' }] });
    const to = aReview({
      images: [
        { imageId: two, role: 'hero' },
        { imageId: one, role: 'sample' },
      ],
    });
    expect(diffReviews(from, to)).toMatchObject([
      { path: '/images/0/imageId', from: one, to: two },
      { path: '/images/1/imageId', to: one },
      { path: '/images/1/role', to: 'sample' },
    ]);
  });

  it('is none where only what no editor decides differs', () => {
    const later = { version: 9, state: 'withdrawn', updatedAt: '2026-03-03T00:00:00.000Z' };
    expect(diffReviews(aReview(), aReview({ ...later, previewEpoch: 2 }))).toEqual([]);
  });

  it('names a language that came whole, field by field', () => {
    const paths = diffReviews(
      aReview({ locales: { es: wordsAt('uno') } }),
      aReview({ locales: { es: wordsAt('uno'), 'pt-BR': wordsAt('uma', { pros: [] }) } }),
    ).map(({ path }) => path);
    expect(paths).toContain('/locales/pt-BR/slug');
    expect(paths.every((path) => path.startsWith('/locales/pt-BR/'))).toBe(true);
  });

  it('counts the entries of a list as numbers', () => {
    const pros = Array.from({ length: 12 }, (_, index) => `point ${index}`);
    const changes = diffReviews(
      aReview({ locales: { es: wordsAt('uno', { pros: [] }) } }),
      aReview({ locales: { es: wordsAt('uno', { pros }) } }),
    );
    expect(changes.map(({ to }) => to)).toEqual(pros);
  });

  it('of two strange texts as long as they may be is told in time, without words', () => {
    const body = (word: string) => `${word} `.repeat(50_000).trim();
    const locales = (word: string) => ({ es: wordsAt('uno', { body: body(word) }) });
    const started = performance.now();
    const [change] = diffReviews(
      aReview({ locales: locales('x') }),
      aReview({ locales: locales('y') }),
    );
    expect(performance.now() - started).toBeLessThan(2000);
    expect(change).toEqual({ path: '/locales/es/body', from: body('x'), to: body('y') });
  });
});

/** Every plain value by its path, told once more. */
const leavesOf = (value: unknown, path = ''): [path: string, leaf: unknown][] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, child]) => leavesOf(child, `${path}/${name}`))
    : value === undefined
      ? []
      : [[path, value]];

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const words = fc.record(
  {
    title: text,
    slug: fc.constantFrom('one', 'two').map(slug),
    pros: fc.array(text, { maxLength: 3 }),
    cons: fc.array(text, { maxLength: 3 }),
    goodFor: fc.constant<string[]>([]),
    body: text,
    seo: fc.record({ title: text, description: text }, { requiredKeys: [] }),
  },
  { requiredKeys: ['title', 'slug', 'pros', 'cons', 'goodFor'] },
);
const score = fc.integer({ min: 0, max: 100 }).map((value) => ({ value }));
const decided = fc.record(
  {
    award: fc.constantFrom('gold', 'silver'),
    overall: fc.integer({ min: 0, max: 100 }),
    testUnit: fc.record({ source: fc.constant('loan'), preProduction: fc.boolean() }),
    scores: fc.record({ video: score, value: score }, { requiredKeys: [] }),
    locales: fc.record({ es: words, 'pt-BR': words, en: words }, { requiredKeys: [] }),
  },
  { requiredKeys: ['scores', 'locales'] },
);
const { award, overall, testUnit, ...rest } = aReview();
const reviews = decided.map((fields) => ({ ...rest, ...fields }) as Review);

describe('of any two reviews the difference', () => {
  it('lists every leaf that differs, and no other', () => {
    fc.assert(
      fc.property(reviews, reviews, (from, to) => {
        const before = new Map(leavesOf(from));
        const after = new Map(leavesOf(to));
        const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
          (path) => before.get(path) !== after.get(path),
        );
        const changes = diffReviews(from, to);
        expect(changes.map(({ path }) => path).toSorted()).toEqual(differing.toSorted());
        for (const change of changes) {
          expect([change.from, change.to]).toEqual([
            before.get(change.path),
            after.get(change.path),
          ]);
        }
      }),
    );
  });

  it('is none where they are equal', () => {
    fc.assert(
      fc.property(reviews, (review) => {
        expect(diffReviews(review, structuredClone(review))).toEqual([]);
      }),
    );
  });

  it('has words that make up both texts', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        fc.pre(from !== to);
        const of = (body: string) =>
          ({ ...rest, locales: { es: { ...wordsAt('uno'), body } } }) as Review;
        const [change] = diffReviews(of(from), of(to));
        const textOf = (kind: string) =>
          change?.words
            ?.filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join('');
        expect([textOf('added'), textOf('removed')]).toEqual([from, to]);
      }),
    );
  });
});
