import { describe, expect, it } from 'vitest';
import { routes } from '../../../../functions/routes.ts';
import { finish } from '../../../../functions/shared/api/finish.ts';
import { bodyTag } from '../../../../functions/shared/entityTag.ts';

const { getPage, getHealth } = routes.getContent;
const { createReview } = routes.createReview;
const body = '{"title":"Z6"}';
const etag = bodyTag(body);
const result = { statusCode: 200, headers: { 'content-type': 'application/json' }, body };
const request = { route: getPage, method: 'GET', requestId: 'r-1', ifNoneMatch: undefined };

describe('finish', () => {
  it('gives a reader body, entity tag, request id and time to keep it', () => {
    expect(finish(result, request)).toEqual({
      ...result,
      headers: {
        'content-type': 'application/json',
        'cache-control':
          'public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400',
        'x-content-type-options': 'nosniff',
        'x-request-id': 'r-1',
        etag,
      },
    });
  });

  it.each([etag, `W/${etag}`, `"a", ${etag}`, `"a",W/${etag}`, '*', ' * '])(
    'answers 304 without a body to If-None-Match: %s',
    (ifNoneMatch) => {
      const answer = finish(result, { ...request, ifNoneMatch });
      expect(answer).toMatchObject({ statusCode: 304, headers: { etag, 'x-request-id': 'r-1' } });
      expect(answer.headers?.['cache-control']).toContain('max-age=30');
      expect(answer.headers).not.toHaveProperty('content-type');
      expect(answer).not.toHaveProperty('body');
    },
  );

  it.each(['', '"other"', etag.slice(1, -1), `${etag}x`, 'W/'])(
    'answers 200 to If-None-Match: %s',
    (ifNoneMatch) => {
      expect(finish(result, { ...request, ifNoneMatch })).toMatchObject({ statusCode: 200, body });
    },
  );

  it('keeps the entity tag that was stored with a page', () => {
    const stored = { ...result, headers: { ...result.headers, etag: '"v7"' } };
    expect(finish(stored, request).headers?.etag).toBe('"v7"');
    expect(finish(stored, { ...request, ifNoneMatch: '"v7"' }).statusCode).toBe(304);
  });

  it.each([200, 404, 503])('answers HEAD as GET with %i, but without a body', (statusCode) => {
    const { body: _, ...head } = finish({ ...result, statusCode }, request);
    expect(finish({ ...result, statusCode }, { ...request, method: 'HEAD' })).toEqual(head);
  });

  it.each([
    ['a page', getPage, 200, /^public, max-age=30, s-maxage=60/],
    ['a page that moved', getPage, 308, /^public, max-age=30, s-maxage=60/],
    ['a page that is gone', getPage, 410, /^public, max-age=30, s-maxage=60/],
    ['a page that is not there', getPage, 404, /^public, max-age=5, s-maxage=5$/],
    ['a wrong parameter', getPage, 400, /^public, max-age=5, s-maxage=5$/],
    ['our own failure', getPage, 500, /^no-store$/],
    ['overload', getPage, 503, /^no-store$/],
    ['health', getHealth, 200, /^no-store$/],
    ['a review', createReview, 201, /^private, no-store$/],
    ['a refused review', createReview, 422, /^private, no-store$/],
    ['an unknown route', undefined, 500, /^private, no-store$/],
  ])('lets %s be kept as long as it is true', (_what, route, statusCode, cacheControl) => {
    const answer = finish({ ...result, statusCode }, { ...request, route });
    expect(answer.headers?.['cache-control']).toMatch(cacheControl);
  });

  it("never answers 304 to an editor's request", () => {
    const answer = finish(result, { ...request, route: createReview, ifNoneMatch: '*' });
    expect(answer.statusCode).toBe(200);
  });
});
