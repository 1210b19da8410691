import { describe, expect, it } from 'vitest';
import { startReviewDesk, unique } from '../../support/reviewDesk.ts';
import { scoresOf } from '../../support/reviews.ts';

const { backend, ana, createReview, post, draft, lensId } = await startReviewDesk();
const { sub } = ana;

describe('a request that does not fit', () => {
  const html = { es: { title: `T ${unique()}`, body: 'a\n\n<b>' } };
  const surrogate = { es: { title: 'half \ud83d' } };
  it.each<[string, unknown, string[]]>([
    ['is empty', {}, ['/cameraId REQUIRED', '/locales REQUIRED']],
    ['is a list', [], ['/cameraId REQUIRED', '/locales REQUIRED']],
    ['has no language', { ...draft(), locales: {} }, ['/locales INVALID']],
    [
      'has unknown fields',
      { ...draft(), overall: 99, state: 'published' },
      ['/overall UNKNOWN_FIELD', '/state UNKNOWN_FIELD'],
    ],
    [
      'has unknown languages',
      { ...draft(), locales: { fr: { title: 'x' }, de: {} } },
      ['/locales INVALID', '/locales/fr UNKNOWN_FIELD', '/locales/de UNKNOWN_FIELD'],
    ],
    [
      'has a wrong score',
      draft({ scores: { video: { value: 101 } } }),
      ['/scores/video/value TOO_LARGE'],
    ],
    [
      'has a score and a reason for none',
      draft({ scores: { video: { value: 1, notApplicable: 'x' } } }),
      ['/scores/video INVALID'],
    ],
    ['has no title', draft({ locales: { es: { title: ' ' } } }), ['/locales/es/title TOO_SHORT']],
    [
      'has a title too long',
      draft({ locales: { es: { title: 'x'.repeat(161) } } }),
      ['/locales/es/title TOO_LONG'],
    ],
    ['has half a character', draft({ locales: surrogate }), ['/locales/es/title INVALID']],
    [
      'has a bad slug',
      draft({ locales: { es: { title: 'x', slug: 'A B' } } }),
      ['/locales/es/slug INVALID'],
    ],
    [
      'has a reserved slug',
      draft({ locales: { es: { title: 'x', slug: 'compare' } } }),
      ['/locales/es/slug INVALID'],
    ],
    [
      'has a day that does not exist',
      draft({ testUnit: { source: 'owned', testedTo: '2026-02-30' } }),
      ['/testUnit/testedTo INVALID'],
    ],
    ['has an unknown award', draft({ award: 'bronze' }), ['/award NOT_ALLOWED']],
    ['has an unknown rubric', draft({ rubric: 'camera-2' }), ['/rubric NOT_ALLOWED']],
  ])('%s: 422 INVALID_BODY', async (_what, body, faults) => {
    const { status, json } = await post(body);
    expect([status, json.code]).toEqual([422, 'INVALID_BODY']);
    expect(json.errors.map(({ path, code }) => `${path} ${code}`)).toEqual(faults);
    for (const { message } of json.errors) expect(message).toMatch(/^(is|must) /);
  });

  it.each<[string, unknown, string[]]>([
    [
      'is of an unknown camera',
      draft({ cameraId: '01K0000000000000000000ZZZZ' }),
      ['/cameraId NOT_FOUND'],
    ],
    ['is scored by a rubric for lenses', draft({ rubric: 'lens-1' }), ['/rubric NOT_ALLOWED']],
    [
      'scores what a lens has not',
      draft({ cameraId: lensId, scores: scoresOf('camera-1', 50) }),
      [
        'imageQualityRaw',
        'lowLight',
        'performance',
        'video',
        'imageQualityJpeg',
        'viewfinderScreen',
        'features',
      ].map((category) => `/scores/${category} NOT_IN_RUBRIC`),
    ],
    ['has HTML', draft({ locales: html }), ['/locales/es/body RAW_HTML']],
    [
      'has a title without letters',
      draft({ locales: { en: { title: '???' } } }),
      ['/locales/en/slug REQUIRED'],
    ],
  ])('%s: 422 REVIEW_INVALID', async (_what, body, faults) => {
    const { status, json } = await post(body);
    expect([status, json.code]).toEqual([422, 'REVIEW_INVALID']);
    expect(json.errors.map(({ path, code }) => `${path} ${code}`)).toEqual(faults);
  });

  it.each([
    ['is no JSON', { body: '{"a":' }, 400, 'MALFORMED_JSON'],
    [
      'is a form',
      { body: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['is too large', { body: { a: 'x'.repeat(262_144) } }, 413, 'BODY_TOO_LARGE'],
    ['has an unknown parameter', { query: 'dryRun=1' }, 400, 'UNKNOWN_PARAMETER'],
    ['says publish twice', { query: 'publish=true&publish=false' }, 400, 'UNKNOWN_PARAMETER'],
    ['says publish otherwise', { query: 'publish=yes' }, 400, 'INVALID_PARAMETER'],
  ])('%s', async (_what, sent, status, code) => {
    const answer = await createReview('POST /reviews', { sub, body: draft(), ...sent });
    expect([answer.status, answer.json.code]).toEqual([status, code]);
  });

  it.each(['\u0000', '\u202e', '📷', "'; DROP TABLE", '{{x}}', '\\u0000', '\u2028'])(
    'may have the title %j: it is kept as it is',
    async (odd) => {
      const title = `T${odd}${unique()}`;
      const { status, json } = await post(draft({ locales: { es: { title } } }));
      expect(status).toBe(201);
      expect(json).toMatchObject({ locales: { es: { title } } });
    },
  );
});

it('a failure of ours is shown empty, and logged whole', async () => {
  backend.dynamo.state.mood = 'refusing';
  const { status, text, headers } = await createReview(
    'POST /reviews',
    { sub, body: draft() },
    { mayFail: true },
  );
  backend.dynamo.state.mood = 'well';
  expect(status).toBe(500);
  expect(text).not.toMatch(/secret|AccessDenied|dynamo/i);
  const line = backend.log.find((entry) => entry.includes(`"${headers['x-request-id']}"`));
  expect(JSON.parse(line ?? '')).toMatchObject({
    level: 'error',
    status: 500,
    route: 'POST /reviews',
    serverErrors: 1,
    error: { name: 'AccessDeniedException', message: 'secret' },
  });
});

it('a table that does not answer is given up in time, with a 503 that says to ask again', async () => {
  const started = performance.now();
  backend.dynamo.state.mood = 'silent';
  const { status, json, headers } = await post(draft());
  backend.dynamo.state.mood = 'well';
  expect([status, json.code, headers['retry-after']]).toEqual([503, 'OVERLOADED', '1']);
  expect(performance.now() - started).toBeLessThan(6000);
});
