import { describe, expect, it } from 'vitest';
import { cases } from '../../../bench/reading/cases.ts';
import { type FeedItem, FeedTable } from '../../../bench/reading/FeedTable.ts';
import { goalsOf } from '../../../bench/reading/goals.ts';
import { percentile } from '../../../bench/reading/percentile.ts';

it('takes the value that a share of all does not exceed', () => {
  const values = [5, 1, 4, 2, 3];
  expect([0.01, 0.5, 0.8, 0.99].map((share) => percentile(values, share))).toEqual([1, 3, 4, 5]);
  expect(() => percentile([], 0.5)).toThrow('nothing was measured');
});

describe('the feed', () => {
  const anItem = (number: number, card = 'x'.repeat(200_000)): FeedItem => ({
    pk: `CONTENT#${number}`,
    sk: 'PAGE',
    feed: 'es#2026',
    changedAt: `2026-03-0${number}`,
    kind: 'page',
    card,
  });
  const ask = (table: FeedTable, values: object, more: object = {}) => {
    const texts = Object.entries(values).map(([name, S]) => [`:${name}`, { S }]);
    const input = { ExpressionAttributeValues: Object.fromEntries(texts), ...more };
    const { Items, LastEvaluatedKey } = JSON.parse(table.query(JSON.stringify(input)));
    const numbers = Items.map(({ pk }: { pk: { S: string } }) => Number(pk.S.split('#')[1]));
    return { numbers, first: Items[0], next: LastEvaluatedKey };
  };
  const table = new FeedTable([7, 3, 1, 2, 6, 5, 4].map((number) => anItem(number)));

  it('is given in order of time, in pages of 1 MB', () => {
    const first = ask(table, { feed: 'es#2026', since: '0' });
    expect(first.numbers).toEqual([1, 2, 3, 4, 5]);
    const second = ask(
      table,
      { feed: 'es#2026', since: '0' },
      { ExclusiveStartKey: first.next, ProjectionExpression: 'pk, changedAt' },
    );
    expect(second).toEqual({
      numbers: [6, 7],
      first: { pk: { S: 'CONTENT#6' }, changedAt: { S: '2026-03-06' } },
      next: undefined,
    });
  });

  it('is narrowed by partition and time', () => {
    const span = { feed: 'es#2026', since: '2026-03-03', until: '2026-03-05' };
    expect(ask(table, span).numbers).toEqual([3, 4, 5]);
    expect(ask(table, { feed: 'en#2026', since: '0' }).numbers).toEqual([]);
  });

  it('tells what was published since', () => {
    const growing = new FeedTable([anItem(1)]);
    growing.append(anItem(2));
    expect(ask(growing, { feed: 'es#2026', since: '2026-03-02' }).numbers).toEqual([2]);
  });
});

describe('goals', () => {
  const figures = { p50Ms: 1, p99Ms: 5, cpuMs: 1 };
  const results = {
    cases: cases.flatMap(({ name }) => [
      { name, cards: 5000, ...figures },
      { name, cards: 10_000, ...figures, p50Ms: 1.2 },
    ]),
    pageCpuRatio: 1.15,
    coldFirstListMs: { '5000': 400 },
    rssMb: 100,
  };
  const missed = (changes: object) =>
    goalsOf({ ...results, ...changes }).flatMap(({ isMet, what }) => (isMet ? [] : [what]));

  it('are met at their limits', () => {
    expect(missed({})).toEqual([]);
  });

  it.each<[string, object]>([
    ['list: p50, ms', { name: 'list', cards: 5000, ...figures, p50Ms: 1.01 }],
    ['facets: p99, ms', { name: 'facets', cards: 5000, ...figures, p99Ms: 5.1 }],
    [
      'search: p50 with twice the cards, times',
      { name: 'search', cards: 10_000, ...figures, p50Ms: 1.21 },
    ],
  ])('are missed beyond: %s', (what, figure) => {
    expect(missed({ cases: [figure, ...results.cases] })).toEqual([what]);
  });

  it('are missed by figures that are missing', () => {
    expect(missed({ coldFirstListMs: {} })).toEqual([
      'first list of a cold function, 5000 cards, ms',
    ]);
    expect(missed({ pageCpuRatio: Number.NaN })).toEqual(['page: CPU, times the naked client']);
  });
});
