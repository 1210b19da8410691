import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { routes } from '../../../../functions/routes.ts';
import { finish } from '../../../../functions/shared/api/finish.ts';
import { bodyTag } from '../../../../functions/shared/entityTag.ts';

const { getPage, getHealth } = routes.getContent;
const { createReview } = routes.createReview;
const body = '{"title":"Z6"}';
const etag = bodyTag(body);
const result = { statusCode: 200, headers: { 'content-type': 'application/json' }, body };
const request = {
  route: getPage,
  method: 'GET',
  requestId: 'r-1',
  ifNoneMatch: undefined,
  acceptEncoding: undefined,
};

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
        vary: 'accept-encoding',
      },
    });
  });

  it.each([etag, `W/${etag}`, `"a", ${etag}`, `"a",W/${etag}`, '*', ' * '])(
    'answers 304 with the headers that caches need, and no others of the page, to If-None-Match: %s',
    (ifNoneMatch) => {
      const headers = { ...result.headers, 'content-language': 'es' };
      const answer = finish({ ...result, headers }, { ...request, ifNoneMatch });
      expect(answer).toEqual({
        statusCode: 304,
        headers: {
          ...result.headers,
          'cache-control':
            'public, max-age=30, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400',
          'x-content-type-options': 'nosniff',
          'x-request-id': 'r-1',
          etag,
          vary: 'accept-encoding',
        },
      });
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
    ['a page that is gone', getPage, 410, /^public, max-age=5, s-maxage=5$/],
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

  describe('compressed', () => {
    const long = JSON.stringify({ title: 'Z6 '.repeat(1000) });
    const page = { ...result, body: long };
    const asked = { ...request, acceptEncoding: 'br, gzip' };
    const compressed = finish(page, asked);
    const tag = String(compressed.headers?.etag);

    it('is the same body, as bytes', () => {
      expect(compressed).toMatchObject({
        isBase64Encoded: true,
        headers: { 'content-encoding': 'gzip', vary: 'accept-encoding' },
      });
      const bytes = Buffer.from(String(compressed.body), 'base64');
      expect(bytes.length).toBeLessThan(200);
      expect(gunzipSync(bytes).toString()).toBe(long);
    });

    it('has a strong entity tag of its own, which no other representation answers to', () => {
      expect(tag).toMatch(/^"[\w.-]+"$/);
      const plainTag = finish(page, request).headers?.etag;
      expect(tag).not.toBe(plainTag);
      const status = (ifNoneMatch: unknown, acceptEncoding?: string) =>
        finish(page, { ...request, ifNoneMatch: String(ifNoneMatch), acceptEncoding }).statusCode;
      expect([status(tag, 'gzip'), status(`W/${tag}`, 'gzip'), status(plainTag)]).toEqual(
        Array(3).fill(304),
      );
      expect([status(tag), status(plainTag, 'gzip')]).toEqual([200, 200]);
    });

    it('is asked for by HEAD, and known, as by GET', () => {
      const { body: _, isBase64Encoded: __, ...head } = compressed;
      expect(finish(page, { ...asked, method: 'HEAD' })).toEqual(head);
      const known = finish(page, { ...asked, ifNoneMatch: tag });
      expect(known).toMatchObject({
        statusCode: 304,
        headers: { etag: tag, vary: 'accept-encoding' },
      });
      expect(known.headers).not.toHaveProperty('content-encoding');
    });

    it('varies by what the route varies by, too', () => {
      const headers = { ...page.headers, vary: 'accept-language' };
      expect(finish({ ...page, headers }, asked).headers?.vary).toBe(
        'accept-language, accept-encoding',
      );
    });

    it.each([
      ['a refusal', getPage, 404],
      ['what nobody keeps', getHealth, 200],
      ['an answer to an editor', createReview, 200],
    ])('never is %s', (_what, route, statusCode) => {
      const answer = finish({ ...page, statusCode }, { ...asked, route });
      expect(answer.body).toBe(long);
      expect(answer.headers).not.toHaveProperty('vary');
      expect(answer.headers).not.toHaveProperty('content-encoding');
    });
  });
});
