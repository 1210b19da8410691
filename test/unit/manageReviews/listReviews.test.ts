import { expect, it } from 'vitest';
import { listReviews } from '../../../functions/manageReviews/listReviews.ts';
import type { ReviewFilter, Reviews } from '../../../functions/shared/ports.ts';
import { anEditor, editorId } from '../../support/editors.ts';

const own = anEditor();
const filter = { state: 'draft', updatedAfter: '2026-01-01T00:00:00.000Z' } as const;

/** What the store is asked, where it is asked. */
async function asked(given: ReviewFilter, role: 'editor' | 'chief' | 'admin') {
  const filters: ReviewFilter[] = [];
  const list: Reviews['list'] = async (narrowed) => {
    filters.push(narrowed);
    return { items: [], total: 7 };
  };
  const span = { limit: 20 };
  const { total } = await listReviews(given, span, { ...own, role }, { reviews: { list } });
  return { filters, total };
}

it.each([undefined, own.sub])('an editor who asks for %s gets the own ones', async (ownerId) => {
  expect(await asked({ ...filter, ownerId }, 'editor')).toEqual({
    filters: [{ ...filter, ownerId: own.sub }],
    total: 7,
  });
});

it('an editor who asks for those of another gets none, and nobody is asked', async () => {
  expect(await asked({ ownerId: editorId(2) }, 'editor')).toEqual({ filters: [], total: 0 });
});

it.each(['chief', 'admin'] as const)('a %s gets whatever is asked for', async (role) => {
  for (const ownerId of [undefined, own.sub, editorId(2)]) {
    expect((await asked({ ...filter, ownerId }, role)).filters).toEqual([{ ...filter, ownerId }]);
  }
});
