import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { Review } from '../../../functions/shared/domain/Review.ts';
import { reviewLine } from '../../../lib/content/reviewLine.ts';
import { reviewPlan } from '../../../lib/content/reviewPlan.ts';
import { aCamera } from '../../support/cameras.ts';
import { ulidOf } from '../../support/clock.ts';
import { editorId } from '../../support/editors.ts';
import { scoresOf, someWords } from '../../support/reviews.ts';

const at = '2026-02-01T09:00:00.000Z';

const aKept = (changes: object = {}) =>
  parse(Review, {
    id: ulidOf(2000),
    cameraId: aCamera().id,
    ownerId: editorId(1),
    authors: ['Ana Lima'],
    state: 'published',
    version: 4,
    rubric: 'camera-1',
    scores: scoresOf('camera-1', 80),
    overall: 80,
    coverage: 1,
    locales: {
      es: someWords('Uno', { slug: 'uno' }),
      en: someWords('One', { slug: 'one' }),
    },
    createdAt: at,
    updatedAt: at,
    publishedAt: at,
    live: { es: { slug: 'uno', version: 4 }, en: { slug: 'one', version: 4 } },
    ...changes,
  });

/** The line of a review, of which the backend keeps other versions. */
async function lineOf(changes: object, ...versions: object[]) {
  const kept = new Map(
    versions.map((version, index) => [`/reviews/${ulidOf(2000)}/versions/${index + 1}`, version]),
  );
  const notes: string[] = [];
  const line = await reviewLine(
    aKept(changes),
    'nikon-z6-iii',
    { get: async (path, schema) => parse(schema, aKept(kept.get(path))) },
    (note) => notes.push(note),
  );
  return { ...line, fields: line.fields as Record<string, unknown>, notes };
}

describe('reviewLine', () => {
  it('keeps what the editor wrote, in an order of its own, and nothing of the server', async () => {
    const { fields, slug, notes } = await lineOf({});
    expect(Object.keys(fields)).toEqual(['kind', 'camera', 'state', 'scores', 'rubric', 'locales']);
    expect(Object.keys(fields.scores as object)).toEqual(
      Object.keys(fields.scores as object).toSorted(),
    );
    expect(slug).toBe('uno');
    expect(notes).toEqual([]);
  });

  it('is the same when nothing but the version changed since the publication', async () => {
    const live = { es: { slug: 'uno', version: 1 }, en: { slug: 'one', version: 2 } };
    expect((await lineOf({ live }, {}, {})).fields).toEqual((await lineOf({})).fields);
  });

  it('names the languages that are public where not all are', async () => {
    const { fields } = await lineOf({ live: { es: { slug: 'uno', version: 4 } } });
    expect(fields.live).toEqual([{ locales: ['es'] }]);
  });

  it('keeps what readers see where it was changed since, oldest first', async () => {
    const live = { es: { slug: 'uno', version: 2 }, en: { slug: 'one', version: 1 } };
    const { fields } = await lineOf({ live }, { award: 'silver' }, { award: 'gold' });
    expect(fields.live).toEqual([
      { locales: ['en'], content: expect.objectContaining({ award: 'silver' }) },
      { locales: ['es'], content: expect.objectContaining({ award: 'gold' }) },
    ]);
    expect(fields).not.toHaveProperty('award');
  });

  it.each([
    [{ state: 'withdrawn', live: {} }, 'draft', ['uno: is withdrawn, and a draft in the file']],
    [{ past: { es: ['old'] } }, 'published', ['uno: its former addresses are not in the file']],
    [
      { images: [{ imageId: ulidOf(5000), role: 'hero' }] },
      'published',
      ['uno: its images are not in the file'],
    ],
    [
      { state: 'draft', live: {}, requestedChanges: { note: 'more', by: 'Lucía', at } },
      'draft',
      ['uno: the changes that were asked for are not in the file'],
    ],
    [{ state: 'in_review', live: {} }, 'in_review', []],
  ])('of %j says what a file cannot keep', async (changes, state, notes) => {
    const line = await lineOf(changes);
    expect(line.fields.state).toBe(state);
    expect(line.fields).not.toHaveProperty('live');
    expect(line.notes).toEqual(notes);
  });
});

describe('reviewPlan', () => {
  const body = { award: 'silver', locales: { es: { title: 'Now' } } };
  const then = { award: 'gold', locales: { es: { title: 'Now' } } };
  const plan = (changes: object) =>
    reviewPlan({ kind: 'review', camera: 'z6', slug: 'uno', state: 'published', body, ...changes });

  it.each([
    [{ state: 'draft' }, { first: body, isPublished: false, steps: [] }],
    [{}, { first: body, isPublished: true, steps: [] }],
    [
      { state: 'in_review' },
      { first: body, isPublished: false, steps: [{ method: 'POST', action: '/submit' }] },
    ],
    [
      { live: [{ locales: ['es'] }] },
      {
        first: body,
        isPublished: false,
        steps: [{ method: 'POST', action: '/publish', body: { locales: ['es'] } }],
      },
    ],
    [
      { live: [{ locales: ['en'], content: then }, { locales: ['es'] }] },
      {
        first: then,
        isPublished: false,
        steps: [
          { method: 'POST', action: '/publish', body: { locales: ['en'] } },
          { method: 'PATCH', action: '', body: { award: 'silver' } },
          { method: 'POST', action: '/publish', body: { locales: ['es'] } },
        ],
      },
    ],
  ])('of %j', (changes, steps) => {
    expect(plan(changes)).toEqual(steps);
  });
});
