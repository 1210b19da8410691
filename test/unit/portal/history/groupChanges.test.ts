import { expect, it } from 'vitest';
import { groupChanges } from '../../../../examples/portal/src/desk/history/groupChanges.ts';

it('puts the changes of each part of a review together, texts first', () => {
  const paths = ['/images/0/role', '/locales/en/title', '/mood', '/overall', '/scores/video/value'];
  const groups = groupChanges(paths.map((path) => ({ path })));
  expect(groups.map(({ area, changes }) => [area, ...changes.map(({ path }) => path)])).toEqual([
    ['locales', '/locales/en/title'],
    ['scores', '/overall', '/scores/video/value'],
    ['images', '/images/0/role'],
    ['other', '/mood'],
  ]);
});
