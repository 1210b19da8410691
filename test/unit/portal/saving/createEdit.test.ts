import { type Answer, ApiProblem } from '@random-camera-reviews/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createEdit } from '../../../../examples/portal/src/desk/edit/saving/createEdit.ts';

type Review = Answer<'getReview'>['body'];

const words = { title: 'Uno', slug: 'uno', summary: 'S', pros: ['a'], cons: [], goodFor: [] };
const review = {
  id: '01',
  version: 1,
  updatedAt: '2026-11-22T06:00:00.000Z',
  scores: {},
  images: [],
  locales: { es: words },
} as unknown as Review;

const version = (body: Review): Answer<'getReview'> => ({
  body,
  etag: `"${body.version}"`,
  headers: new Headers(),
});
const next = (change: object, number = 2): Answer<'getReview'> =>
  version({ ...review, version: number, locales: { es: { ...words, ...change } } });
const problem = (code: 'STALE_VERSION' | 'REVIEW_INVALID' | 'TIMED_OUT', details = {}) =>
  new ApiProblem(code, { status: 0, detail: code, ...details });

const title = '/locales/es/title';

describe('a review that is edited', () => {
  const call = vi.fn();
  let edit: ReturnType<typeof createEdit>;
  beforeEach(() => {
    call.mockReset();
    edit = createEdit(version(review), { call } as never);
  });
  const draft = () => edit.state.get().draft.locales.es;

  it('sends only what changed, upon the version it began with', async () => {
    call.mockResolvedValue(next({ title: 'Dos' }));
    edit.set(title, 'Dos');
    edit.set('/locales/es/pros', ['a', ' ']);
    await edit.save();
    const body = { locales: { es: { title: 'Dos' } } };
    expect(call.mock.calls).toEqual([
      ['patchReview', { path: { id: '01' }, ifMatch: '"1"', body }],
    ]);
    expect(edit.state.get()).toMatchObject({ savedAt: review.updatedAt, isSaving: false });
    await edit.save();
    expect(call).toHaveBeenCalledOnce();
  });

  it('keeps what is written while it is saved, and saves once at a time', async () => {
    const { promise, resolve } = Promise.withResolvers();
    call.mockReturnValue(promise);
    edit.set(title, ' Dos ');
    const saving = edit.save();
    edit.set('/locales/es/summary', 'Más');
    await edit.save();
    resolve(next({ title: 'Dos' }));
    await saving;
    expect(call).toHaveBeenCalledOnce();
    expect(draft()).toMatchObject({ title: 'Dos', summary: 'Más' });
  });

  it('keeps the faults of a refusal until their fields change', async () => {
    const errors = [
      { path: '/locales/es/slug', code: 'SLUG_TAKEN', message: 'taken' },
      { path: '/scores/video', code: 'INVALID', message: 'needs a reason' },
    ];
    call.mockRejectedValue(problem('REVIEW_INVALID', { errors }));
    edit.set(title, 'Dos');
    await edit.save();
    expect(edit.state.get().refused).toEqual(errors);
    edit.set('/scores/video/notApplicable', 'has none');
    expect(edit.state.get().refused).toEqual([errors[0]]);
    expect(draft()?.title).toBe('Dos');
  });

  it('takes in what only somebody else changed', async () => {
    call.mockRejectedValueOnce(problem('STALE_VERSION'));
    call.mockResolvedValueOnce(next({ summary: 'Suyo' }));
    edit.set(title, 'Mío');
    await edit.save();
    expect(edit.state.get()).toMatchObject({ taken: ['/locales/es/summary'], savedAt: undefined });
    expect(draft()).toMatchObject({ title: 'Mío', summary: 'Suyo' });
    call.mockResolvedValueOnce(next({ title: 'Mío', summary: 'Suyo' }, 3));
    await edit.save();
    expect(call).toHaveBeenLastCalledWith('patchReview', {
      path: { id: '01' },
      ifMatch: '"2"',
      body: { locales: { es: { title: 'Mío' } } },
    });
  });

  it('asks where both changed the same field, and saves what is chosen', async () => {
    call.mockRejectedValueOnce(problem('STALE_VERSION'));
    call.mockResolvedValueOnce(next({ title: 'Suyo', summary: 'Suyo' }));
    edit.set(title, 'Mío');
    edit.set('/locales/es/summary', 'Mío');
    await edit.save();
    const { conflict } = edit.state.get();
    expect(conflict?.merged.conflicts.map(({ path }) => path)).toEqual([
      title,
      '/locales/es/summary',
    ]);
    call.mockResolvedValueOnce(next({ title: 'Suyo', summary: 'Mío' }, 3));
    await edit.resolve([title]);
    expect(call).toHaveBeenLastCalledWith(
      'patchReview',
      expect.objectContaining({ ifMatch: '"2"', body: { locales: { es: { summary: 'Mío' } } } }),
    );
    expect(edit.state.get()).toMatchObject({ conflict: undefined, isSaving: false });
    expect(draft()).toMatchObject({ title: 'Suyo', summary: 'Mío' });
  });

  it.each([
    ['was made all the same', next({ title: 'Dos' }), review.updatedAt, undefined],
    ['was not made', version(review), undefined, 'TIMED_OUT'],
  ])('reads again where the answer was lost: the change %s', async (_, found, savedAt, code) => {
    const lost = problem('TIMED_OUT');
    lost.isUncertain = true;
    call.mockRejectedValueOnce(lost).mockResolvedValueOnce(found);
    edit.set(title, 'Dos');
    await edit.save();
    const state = edit.state.get();
    expect({ savedAt: state.savedAt, error: state.error }).toEqual({
      savedAt,
      error: code && lost,
    });
    expect(draft()?.title).toBe('Dos');
  });
});
