import { expect, it } from 'vitest';
import { categoryRows } from '../../../examples/portal/src/review/categoryRows.ts';

const scores = {
  build: { value: 80 },
  video: { notApplicable: 'It has none.' },
  autofocus: { value: 90, note: 'Fast.' },
};

it('puts first what counts most', () => {
  expect(categoryRows(scores, { autofocus: 14, build: 7, video: 10 })).toEqual([
    { category: 'autofocus', value: 90, note: 'Fast.', weight: 0.14 },
    { category: 'video', notApplicable: 'It has none.', weight: 0.1 },
    { category: 'build', value: 80, weight: 0.07 },
  ]);
});

it('keeps the order where no weights are told', () => {
  const names = categoryRows(scores).map(({ category }) => category);
  expect(names).toEqual(['build', 'video', 'autofocus']);
});
