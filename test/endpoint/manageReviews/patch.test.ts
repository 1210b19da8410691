import { describe, expect, it } from 'vitest';
import { aNewCamera } from '../../support/cameras.ts';
import { faultsOf, refusal, slugOf, startEditorialDesk } from '../../support/editorialDesk.ts';
import { reviewIn, unique } from '../../support/reviewDesk.ts';

const { of, now, read, patch, aDraft, aPublished, record, backend, ana } =
  await startEditorialDesk();

describe('PATCH /reviews/{id}', () => {
  it('changes what it names, and computes what follows from it', async () => {
    const draft = await aDraft();
    const answer = await of(draft, 'PATCH /reviews/{id}', {
      body: { scores: { video: { value: 0 } }, locales: { es: { verdict: 'Otra.' } } },
    });
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    const { es, en } = draft.locales;
    expect(answer.json).toEqual({
      ...draft,
      version: 2,
      updatedAt: expect.any(String),
      scores: { ...draft.scores, video: { value: 0 } },
      overall: 79,
      locales: { es: { ...es, verdict: 'Otra.' }, en },
    });
    expect(answer.json).toEqual(await now(draft));
    expect((await backend.partition(`REVIEW#${draft.id}`)).map(({ sk }) => sk)).toEqual([
      expect.stringMatching(/^A#/),
      expect.stringMatching(/^A#/),
      'HEAD',
    ]);
  });

  it('removes by null and replaces lists whole (RFC 7396)', async () => {
    const review = await patch(await aDraft(), {
      award: null,
      testUnit: { firmware: null },
      scores: { video: null, value: { value: null, notApplicable: 'A prototype.' } },
      locales: { es: { pros: ['one', 'two'], cons: null, body: null }, en: null },
    });
    expect(review).not.toHaveProperty('award');
    expect(review.testUnit).not.toHaveProperty('firmware');
    expect(review.scores).not.toHaveProperty('video');
    expect(review.scores.value).toEqual({ notApplicable: 'A prototype.' });
    expect(review.coverage).toBeCloseTo(0.85);
    expect(review.locales).not.toHaveProperty('en');
    expect(review.locales.es).toMatchObject({ pros: ['one', 'two'], cons: [] });
    expect(review.locales.es).not.toHaveProperty('body');
  });

  it('makes a slug anew where it is removed, and leaves it alone where the title changes', async () => {
    const draft = await aDraft();
    const title = `Título ${unique()}`;
    const renamed = await patch(draft, { locales: { es: { title } } });
    expect(slugOf(renamed)).toBe(slugOf(draft));
    const made = await patch(renamed, { locales: { es: { slug: null } } });
    expect(slugOf(made)).toBe(title.toLowerCase().replace(' ', '-').replace('í', 'i'));
  });

  it('makes a new version of the same text too', async () => {
    const draft = await aDraft();
    expect(await patch(draft, {})).toMatchObject({ version: 2, locales: draft.locales });
  });

  it.each(['application/json', 'application/merge-patch+json; charset=utf-8'])(
    'takes %s',
    async (type) => {
      const headers = { 'content-type': type };
      await patch(await aDraft(), { award: 'silver' }, { headers });
    },
  );

  it.each(['application/json-patch+json', 'text/plain', ''])('does not take %j', async (type) => {
    const headers = { 'content-type': type };
    const answer = await of(await aDraft(), 'PATCH /reviews/{id}', { body: {}, headers });
    expect(refusal(answer)).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  it.each([['[]'], ['null'], ['"text"'], ['7']])('takes no %s', async (body) => {
    const answer = await of(await aDraft(), 'PATCH /reviews/{id}', { body });
    expect(refusal(answer)).toEqual([422, 'INVALID_BODY']);
    expect(answer.json.detail).toMatch(/must be an object/);
  });

  it.each<[string, object, string[]]>([
    [
      'what is not an editor’s to decide',
      { state: 'published', version: 9, overall: 100, live: {} },
      ['/state', '/version', '/overall', '/live'].map((path) => `${path} UNKNOWN_FIELD`),
    ],
    [
      'unknown fields at any depth',
      { locales: { es: { text: 'x', seo: { keywords: [] } }, fr: { title: 'Un' } } },
      ['/locales/es/seo/keywords', '/locales/es/text', '/locales/fr'].map(
        (path) => `${path} UNKNOWN_FIELD`,
      ),
    ],
    ['another camera', { cameraId: '01K0000000000000000000ZZZZ' }, ['/cameraId NOT_ALLOWED']],
    ['no camera', { cameraId: null }, ['/cameraId REQUIRED']],
    ['no language', { locales: { es: null, en: null } }, ['/locales INVALID']],
    ['no title', { locales: { en: { title: null } } }, ['/locales/en/title REQUIRED']],
    [
      'the slug of its other language',
      { locales: { es: { slug: 'same-slug' }, en: { slug: 'same-slug' } } },
      ['/locales/en/slug DUPLICATE'],
    ],
    [
      'many faults at once',
      { award: 'bronze', scores: { video: { value: 101 } }, rubric: 'camera-9' },
      ['/scores/video/value TOO_LARGE', '/award NOT_ALLOWED', '/rubric NOT_ALLOWED'],
    ],
    ['a rubric of lenses', { rubric: 'lens-1' }, ['/rubric NOT_ALLOWED']],
    ['HTML', { locales: { es: { body: 'a\n\n<b>' } } }, ['/locales/es/body RAW_HTML']],
  ])('refuses %s', async (_what, body, faults) => {
    const draft = await aDraft();
    const answer = await of(draft, 'PATCH /reviews/{id}', { body });
    expect(refusal(answer)).toEqual([422, 'REVIEW_INVALID']);
    expect(faultsOf(answer).toSorted()).toEqual(faults.toSorted());
    expect((await now(draft)).version).toBe(1);
  });

  it('keeps the camera, also when it is named', async () => {
    const draft = await aDraft();
    const { cameraId } = await patch(draft, { cameraId: draft.cameraId, award: 'silver' });
    expect(cameraId).toBe(draft.cameraId);
    const other = await record(aNewCamera({ model: `Other ${unique()}` }));
    const answer = await of({ ...draft, version: 2 }, 'PATCH /reviews/{id}', {
      body: { cameraId: other },
    });
    expect(faultsOf(answer)).toEqual(['/cameraId NOT_ALLOWED']);
  });

  it('refuses what grew too large by many changes, and stores the largest that may be', async () => {
    const body = '相'.repeat(42_000);
    const draft = await aDraft();
    const second = await patch(draft, { locales: { es: { body }, en: { body } } });
    const third = await of(second, 'PATCH /reviews/{id}', {
      body: { locales: { 'pt-BR': { title: unique(), body } } },
    });
    expect(refusal(third)).toEqual([422, 'REVIEW_INVALID']);
    expect(faultsOf(third)).toEqual([' TOO_LONG']);
    const headers = { 'idempotency-key': unique() };
    const published = await of(second, 'POST /reviews/{id}/publish', { headers });
    expect(published.status).toBe(200);
    const restored = await of(reviewIn(published), 'POST /reviews/{id}/restore', {
      body: { version: 3 },
      headers: { 'idempotency-key': unique() },
    });
    expect(restored.status).toBe(200);
  });
});

describe('a change of a published review', () => {
  it('is not seen by readers until it is published again', async () => {
    const published = await aPublished();
    const slug = slugOf(published);
    const before = await read(slug);
    const changed = await patch(published, {
      award: 'silver',
      scores: { video: { value: 10 } },
      locales: { es: { title: 'Changed', slug: `changed-${unique()}` }, en: null },
    });
    expect(changed).toMatchObject({ state: 'published', version: 2, live: published.live });
    const meanwhile = await read(slug);
    expect([meanwhile.status, meanwhile.text, meanwhile.headers.etag]).toEqual([
      200,
      before.text,
      before.headers.etag,
    ]);
    expect((await read(slugOf(changed))).status).toBe(404);
    expect((await read(slugOf(published, 'en'))).status).toBe(200);
  });

  it('is in the audit of the review, which names who and between which versions', async () => {
    const review = await patch(await aPublished(), { award: 'silver' });
    const { json } = await of(review, 'GET /reviews/{id}/audit', { query: 'limit=1' });
    expect(json.items).toEqual([
      {
        id: expect.any(String),
        action: 'review.changed',
        by: ana.sub,
        role: 'editor',
        at: review.updatedAt,
        requestId: expect.stringMatching(/^request-/),
        fromVersion: 1,
        toVersion: 2,
      },
    ]);
  });
});
