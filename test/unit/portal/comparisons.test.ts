import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Inspected } from '../../../examples/portal/src/compare/inspected.ts';
import { offersOf } from '../../../examples/portal/src/compare/offersOf.ts';
import { ownWeights } from '../../../examples/portal/src/compare/ownWeights.ts';
import { presetsOf } from '../../../examples/portal/src/compare/presetsOf.ts';
import { reasonsIn } from '../../../examples/portal/src/compare/reasonsIn.ts';
import { wanted } from '../../../examples/portal/src/compare/wanted.ts';
import { CompareQuery } from '../../../functions/getContent/compare/compareQuery.ts';
import { listRubrics } from '../../../functions/getContent/rubrics/listRubrics.ts';
import { rubrics } from '../../../functions/shared/domain/Rubric.ts';
import { uses, useWeights } from '../../../functions/shared/domain/uses.ts';

const official = rubrics['camera-1'].weights;
const weights = fc.record(
  Object.fromEntries(
    Object.keys(official).map((category) => [category, fc.integer({ min: 0, max: 100 })]),
  ),
);

describe('ownWeights', () => {
  it('are read as they were written, and as the API reads them', () => {
    fc.assert(
      fc.property(weights, (own) => {
        const text = ownWeights.write(own, official);
        expect(ownWeights.read(text, official)).toEqual(own);
        if (!text) return;
        const query = v.parse(CompareQuery, { slugs: 'one,two', weights: text });
        expect({ ...official, ...query.weights }).toEqual(own);
      }),
      { numRuns: 50 },
    );
  });

  it('are official where an address has none that could be', () => {
    const text = 'bokeh:5,video:101,lowLight:-1,value:1.5,,build,:3,constructor:1,autofocus:30';
    expect(ownWeights.read(text, official)).toEqual({ ...official, autofocus: 30 });
  });
});

describe('presetsOf', () => {
  const presets = listRubrics().map(presetsOf);

  it('are the official weights, and for cameras those of each use', () => {
    const found = presets.map((ofRubric) => ofRubric.map(({ use }) => use));
    expect(found).toEqual([[undefined, ...uses], [undefined]]);
  });

  it('give in an address what the API counts for the use: what it leaves out counts nothing', () => {
    for (const { use, weights } of presets[0] ?? []) {
      const text = ownWeights.write(weights, official);
      const own = text
        ? v.parse(CompareQuery, { slugs: 'one,two', weights: text }).weights
        : undefined;
      const counted = Object.entries({ ...official, ...own }).filter(([, weight]) => weight > 0);
      const expected = uses.find((one) => one === use);
      expect(Object.fromEntries(counted)).toEqual(
        expected ? useWeights['camera-1'][expected] : official,
      );
    }
  });
});

describe('wanted', () => {
  const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/, { maxLength: 12 });
  const comparisons = fc.record({
    slugs: fc.uniqueArray(slug, { minLength: 1, maxLength: 6 }).map((slugs) => slugs.toSorted()),
    show: fc.constantFrom(...wanted.shows),
    weights: weights.map((own) => ownWeights.write(own, official)),
  });

  it('is what its address says', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const { pathname, searchParams } = new URL(wanted.address('pt-BR', comparison), 'http://a');
        expect([pathname, wanted.of(searchParams)]).toEqual(['/pt-BR/compare', comparison]);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['', { slugs: [], show: 'all', weights: '' }],
    ['slugs=b,,a%2Cb, c', { slugs: ['a', 'b', 'c'], show: 'all', weights: '' }],
    ['slugs=a&show=none', { slugs: ['a'], show: 'all', weights: '' }],
    ['slugs=a&show=same&utm_source=x', { slugs: ['a'], show: 'same', weights: '' }],
  ])('of %j is %j', (query, comparison) => {
    expect(wanted.of(new URLSearchParams(query))).toEqual(comparison);
  });

  it('has an address that nothing in it can change', () => {
    const odd = { slugs: ['a&show=same'], show: 'all', weights: '#b:1,c&d:2' } as const;
    const { hash, searchParams } = new URL(wanted.address('es', odd), 'http://a');
    expect([hash, wanted.of(searchParams)]).toEqual(['', odd]);
  });
});

describe('what cannot be compared', () => {
  const there = (slug: string, kind: 'camera' | 'lens', asked = slug): Inspected => ({
    asked,
    slug,
    name: slug,
    kind,
  });
  const gone: Inspected = { asked: 'x', name: 'x', isGone: true };

  it.each<[string, readonly Inspected[], readonly string[], readonly (readonly string[])[]]>([
    [
      'a missing one',
      [there('a', 'camera'), there('b', 'camera'), gone],
      ['missing'],
      [['a', 'b']],
    ],
    [
      'a lens',
      [there('a', 'camera'), there('b', 'camera'), there('l', 'lens')],
      ['mixed'],
      [['a', 'b']],
    ],
    ['two slugs of one', [there('a', 'camera'), there('a', 'camera', 'old')], ['twice'], []],
    [
      'two pairs',
      [there('a', 'camera'), there('l', 'lens'), there('b', 'camera'), there('m', 'lens')],
      ['mixed'],
      [
        ['a', 'b'],
        ['l', 'm'],
      ],
    ],
    ['six', [...'abcdef'].map((slug) => there(slug, 'camera')), [], []],
  ])('is told of %s', (_, found, reasons, offers) => {
    expect(reasonsIn(found)).toEqual(reasons);
    expect(offersOf(found, 5).map(({ slugs }) => slugs)).toEqual(offers);
  });
});
