import fc from 'fast-check';
import { parse } from 'valibot';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { compareOperations } from '../../../../functions/getContent/compare/compareOperations.ts';
import { compareRoutes } from '../../../../functions/getContent/compare/routes.ts';
import { httpHandler } from '../../../../functions/shared/api/httpHandler.ts';
import { rubrics } from '../../../../functions/shared/domain/Rubric.ts';
import type { Slug } from '../../../../functions/shared/domain/Slug.ts';
import type { Content } from '../../../../functions/shared/ports.ts';
import { aPage, asContent } from '../../../support/aPage.ts';
import { slug } from '../../../support/aReview.ts';
import { aNewCamera, aNewLens } from '../../../support/cameras.ts';
import { callsTo } from '../../../support/endpoint.ts';

vi.spyOn(process.stdout, 'write').mockReturnValue(true);
afterAll(() => void vi.restoreAllMocks());

const scored = (marks: Readonly<Record<string, number>>) => ({
  scores: Object.fromEntries(Object.entries(marks).map(([one, value]) => [one, { value }])),
});
const pages = [
  aPage('alpha-1', scored({ video: 100, lowLight: 60 })),
  aPage('beta-2', scored({ video: 50, lowLight: 90, build: 82 })),
  aPage('gamma-3', {
    sent: aNewCamera({ specs: { sensor: { effectiveMp: 12 } }, msrp: undefined }),
    ...scored({ autofocus: 90 }),
  }),
  aPage('delta-4', { scores: { lowLight: { notApplicable: 'never dark' } } }),
  aPage('epsilon-5'),
  aPage('zeta-6'),
  aPage('lens-1', { sent: aNewLens() }),
  aPage('lens-2', { sent: aNewLens() }),
];
const kept = new Map<string, Content>([
  ...pages.map((page): [string, Content] => [page.slug, asContent(page)]),
  ['old-alpha', { kind: 'moved', to: slug('alpha-1') }],
  ['old-beta', { kind: 'moved', to: slug('beta-2') }],
  ['old-gone', { kind: 'moved', to: slug('withdrawn-8') }],
  ['withdrawn-8', { kind: 'gone' }],
]);
const find = async (wanted: Slug) => kept.get(wanted);
const call = callsTo(httpHandler(compareRoutes, compareOperations({ find })));
const ask = (query: string) => call('GET /content/compare', { query });
const comparison = async (query: string) => {
  const { status, json } = await ask(query);
  expect(status).toBe(200);
  return parse(compareRoutes.compareContent.response, json);
};

describe('GET /content/compare', () => {
  it('shows pages side by side, with their ranks', async () => {
    const { items, groups } = await comparison('slugs=alpha-1,beta-2,epsilon-5');
    expect(items.map(({ slug, overall, rank }) => [slug, overall, rank])).toEqual([
      ['alpha-1', 80, 1],
      ['beta-2', 78, 3],
      ['epsilon-5', 80, 1],
    ]);
    expect(items[0]).toEqual({
      slug: 'alpha-1',
      locale: 'es',
      title: 'Review alpha-1',
      authors: ['Ana Lima'],
      publishedAt: '2026-02-20T09:00:00.000Z',
      brand: 'Nikon',
      model: 'Z6 III',
      cameraSlug: 'nikon-z6-iii',
      class: 'mirrorless',
      availability: 'available',
      price: { amount: 249_995, currency: 'USD' },
      rubric: 'camera-1',
      overall: 80,
      coverage: 1,
      rank: 1,
    });
    for (const { rows } of groups) for (const { values } of rows) expect(values).toHaveLength(3);
  });

  it('weighs as the reader does, beside the official numbers', async () => {
    const { items } = await comparison(
      'slugs=alpha-1,beta-2,epsilon-5&weights=lowLight:30,video:0',
    );
    // (110 × 80 - 30 × 20) / 110, half up; the others alike.
    expect(items.map(({ rank, reweighted }) => [rank, reweighted])).toEqual([
      [1, { overall: 75, coverage: 1, rank: 3 }],
      [3, { overall: 83, coverage: 1, rank: 1 }],
      [1, { overall: 80, coverage: 1, rank: 2 }],
    ]);
  });

  it('gives no number where too little of the own weights was scored', async () => {
    const { items } = await comparison('slugs=delta-4,epsilon-5&weights=lowLight:100');
    expect(items.map(({ reweighted }) => reweighted)).toEqual([
      { coverage: 90 / 190 },
      { overall: 80, coverage: 1, rank: 1 },
    ]);
  });

  it.each([
    ['slugs=beta-2,alpha-1', 'slugs=alpha-1,beta-2'],
    ['slugs=alpha-1%2Cbeta-2', 'slugs=alpha-1,beta-2'],
    ['slugs=alpha-1,beta-2&show=all', 'slugs=alpha-1,beta-2'],
    ['slugs=alpha-1,beta-2&', 'slugs=alpha-1,beta-2'],
    ['show=same&slugs=alpha-1,beta-2', 'slugs=alpha-1,beta-2&show=same'],
    ['slugs=old-beta,alpha-1', 'slugs=alpha-1,beta-2'],
    ['slugs=alpha-1,beta-2&weights=video:10', 'slugs=alpha-1,beta-2'],
    [
      'weights=video:05%2ClowLight:30%2Cbuild:7&slugs=alpha-1,beta-2',
      'slugs=alpha-1,beta-2&weights=lowLight:30,video:5',
    ],
    [
      'slugs=lens-2,lens-1&weights=bokeh:1,sharpness:2',
      'slugs=lens-1,lens-2&weights=sharpness:2,bokeh:1',
    ],
  ])('leads from ?%s to ?%s', async (query, canonical) => {
    const { status, headers } = await ask(query);
    expect([status, headers.location]).toEqual([308, `/content/compare?${canonical}`]);
    expect(headers['cache-control']).toMatch(/^public, max-age=30/);
    expect((await ask(canonical)).status).toBe(200);
  });

  it('leads every way to write a comparison to one address', async () => {
    const encoded = (text: string, bits: number) =>
      [...text]
        .map((character, at) =>
          (bits >> (at % 31)) & 1 ? `%${character.charCodeAt(0).toString(16)}` : character,
        )
        .join('');
    const weights = fc.uniqueArray(
      fc.tuple(fc.constantFrom(...Object.keys(rubrics['camera-1'].weights)), fc.nat(100)),
      { selector: ([category]) => category, maxLength: 4 },
    );
    const spelling = fc.record({ order: fc.infiniteStream(fc.nat(1000)), bits: fc.nat() });
    const shuffled = <T>(items: readonly T[], order: Iterator<number>): T[] =>
      items
        .map((item) => ({ item, at: order.next().value as number }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ item }) => item);
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(['alpha-1', 'beta-2', 'gamma-3', 'delta-4', 'epsilon-5', 'zeta-6'], {
          minLength: 2,
          maxLength: 5,
        }),
        fc.constantFrom('all', 'different', 'same'),
        weights,
        fc.tuple(spelling, spelling),
        async (slugs, show, own, spellings) => {
          const reached = spellings.map(async ({ order, bits }) => {
            const parameters = {
              slugs: shuffled(slugs, order).join(),
              ...(show === 'all' && bits % 2 ? {} : { show }),
              ...(own.length > 0
                ? {
                    weights: shuffled(
                      own.map((weight) => weight.join(':')),
                      order,
                    ).join(),
                  }
                : {}),
            };
            const query = shuffled(Object.entries(parameters), order)
              .map(([name, value]) => `${encoded(name, bits)}=${encoded(value, bits)}`)
              .join('&');
            const { status, headers } = await ask(query);
            return status === 200 ? query : headers.location?.replace('/content/compare?', '');
          });
          const [one = '', other] = await Promise.all(reached);
          expect(one).toBe(other);
          expect((await ask(one)).status).toBe(200);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['', '/slugs', 'is required'],
    ['slugs=alpha-1', '/slugs', 'must be 2 to 5 slugs, joined by commas'],
    ['slugs=a-1,b-2,c-3,d-4,e-5,f-6', '/slugs', 'must be 2 to 5 slugs, joined by commas'],
    ['slugs=alpha-1,alpha-1', '/slugs', 'must name each word once'],
    ['slugs=alpha-1,Beta', '/slugs', 'must be words of a-z and 0-9, joined by single hyphens'],
    [
      'slugs=old-alpha,alpha-1',
      '/slugs',
      'must lead to one page each: two of these lead to the same',
    ],
    ['slugs=alpha-1,lens-1', '/slugs', 'must be of cameras only, or of lenses only'],
    ['slugs=alpha-1,beta-2&show=none', '/show', 'must be one of all, different, same'],
    [
      'slugs=alpha-1,beta-2&weights=',
      '/weights',
      'must be categories with their weights, such as lowLight:30,video:0',
    ],
    [
      'slugs=alpha-1,beta-2&weights=video:-1',
      '/weights',
      'must be categories with their weights, such as lowLight:30,video:0',
    ],
    ['slugs=alpha-1,beta-2&weights=video:101', '/weights', 'must be a whole number of 0 to 100'],
    ['slugs=alpha-1,beta-2&weights=video:1,video:2', '/weights', 'must name each category once'],
    ['slugs=alpha-1,beta-2&weights=zoom:1', '/weights', 'must be of scored categories, not "zoom"'],
    [
      'slugs=alpha-1,beta-2&weights=bokeh:1',
      '/weights',
      'must be of categories that these are scored in, not "bokeh"',
    ],
    [
      `slugs=alpha-1,beta-2&weights=${Object.keys(rubrics['camera-1'].weights).map((one) => `${one}:0`)}`,
      '/weights',
      'must leave one category a weight',
    ],
  ])('refuses ?%s', async (query, path, message) => {
    const { status, json } = await ask(query);
    expect([status, json.code]).toEqual([400, 'INVALID_PARAMETER']);
    expect(json.errors.map((fault) => [fault.path, fault.message])).toEqual([[path, message]]);
  });

  it.each([
    ['slugs=alpha-1,nowhere', 404, ['must be published: nowhere is not']],
    ['slugs=alpha-1,withdrawn-8', 410, ['must be published: withdrawn-8 is not']],
    ['slugs=alpha-1,old-gone', 410, ['must be published: old-gone is not']],
    [
      'slugs=withdrawn-8,nowhere',
      404,
      ['must be published: nowhere is not', 'must be published: withdrawn-8 is not'],
    ],
  ])('answers ?%s with %i', async (query, status, messages) => {
    const answer = await ask(query);
    expect(answer.status).toBe(status);
    expect(answer.json.errors.map(({ path, message }) => [path, message])).toEqual(
      messages.map((message) => ['/slugs', message]),
    );
  });
});
