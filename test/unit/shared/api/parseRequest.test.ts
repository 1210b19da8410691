import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { listQuery } from '../../../../functions/shared/api/listQuery.ts';
import { parseChange } from '../../../../functions/shared/api/parseChange.ts';
import { parseRequest } from '../../../../functions/shared/api/parseRequest.ts';
import type { Route } from '../../../../functions/shared/api/Route.ts';
import { httpEvent } from '../../../support/httpEvent.ts';

const route: Route = {
  method: 'POST',
  path: '/things/{id}',
  summary: 'Test',
  access: 'public',
  because: 'of a test',
  params: v.strictObject({ id: v.pipe(v.string(), v.ulid('must be a ULID')) }),
  query: v.strictObject(listQuery),
  body: v.strictObject({ name: v.string(), size: v.optional(v.number()) }),
  idempotent: true,
  status: 200,
  response: v.unknown(),
};
const id = '01K00000000000000000000001';
const sent = { params: { id }, body: { name: 'Z6' } };
const event = (changes: object) => httpEvent('POST /things/{id}', { ...sent, ...changes });
/** What comes of both halves of a request, as the handler asks for them. */
const parsedFrom = (of: Route, from: ReturnType<typeof event>) => {
  const parsed = parseRequest(of, from);
  return { ...parsed, body: parseChange(of, from).body };
};
const json = { 'content-type': 'application/json' };

describe('parseRequest', () => {
  it('gives params, query with defaults, and body', () => {
    expect(parsedFrom(route, event({ query: 'limit=5' }))).toEqual({
      params: { id },
      query: { limit: 5 },
      body: { name: 'Z6' },
    });
    expect(parseRequest(route, event({})).query).toEqual({ limit: 20 });
  });

  it('lets a parameter be repeated where its entry is a list', () => {
    const query = v.strictObject({
      ...listQuery,
      brand: v.array(v.string()),
      kind: v.optional(v.array(v.picklist(['camera', 'lens']))),
    });
    const queryOf = (text: string) =>
      parseRequest({ ...route, query }, event({ query: text })).query;
    expect(queryOf('brand=Sony&kind=lens&brand=A,B')).toEqual({
      limit: 20,
      brand: ['Sony', 'A,B'],
      kind: ['lens'],
    });
    expect(() => queryOf('brand=A&limit=1&limit=1')).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ path: '/limit' })] }),
    );
    expect(() => queryOf('brand=A&kind=lens&kind=x')).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ path: '/kind' })] }),
    );
  });

  it('reads a body that comes in base64, with parameters in its media type', () => {
    const body = Buffer.from('{"name":"câmera"}').toString('base64');
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
    const parsed = parseChange(route, { ...event({ body, headers }), isBase64Encoded: true });
    expect(parsed.body).toEqual({ name: 'câmera' });
  });

  it.each([
    [
      'no media type',
      { body: '{}', headers: { 'content-type': '' } },
      'UNSUPPORTED_MEDIA_TYPE',
      [],
    ],
    [
      'another media type',
      { headers: { 'content-type': 'text/plain' } },
      'UNSUPPORTED_MEDIA_TYPE',
      [],
    ],
    ['no body', { body: '' }, 'MALFORMED_JSON', []],
    ['half of a JSON', { body: '{"name":' }, 'MALFORMED_JSON', []],
    ['more than 256 KiB', { body: `{"name":"${'é'.repeat(131_072)}"}` }, 'BODY_TOO_LARGE', []],
    [
      'faults in the body',
      { body: { size: 'x', a: 1, b: 2 } },
      'INVALID_BODY',
      ['/name', '/size', '/a', '/b'],
    ],
    ['a null', { body: null }, 'INVALID_BODY', ['']],
    ['a wrong path parameter', { params: { id: 'x' } }, 'INVALID_PARAMETER', ['/id']],
    ['an unknown parameter', { query: 'limit=1&q=x' }, 'UNKNOWN_PARAMETER', ['/q']],
    [
      'two unknown parameters',
      { query: 'constructor=1&__proto__=x' },
      'UNKNOWN_PARAMETER',
      ['/constructor', '/__proto__'],
    ],
    [
      'parameters given twice',
      { query: 'limit=1&limit=2&cursor=a&cursor=a' },
      'UNKNOWN_PARAMETER',
      ['/limit', '/cursor'],
    ],
    ['a limit of 0', { query: 'limit=0' }, 'INVALID_PARAMETER', ['/limit']],
    ['a limit of 101', { query: 'limit=101' }, 'INVALID_PARAMETER', ['/limit']],
    ['a limit in words', { query: 'limit=ten' }, 'INVALID_PARAMETER', ['/limit']],
    ['an empty cursor', { query: 'cursor=' }, 'INVALID_PARAMETER', ['/cursor']],
    [
      'a cursor without end',
      { query: `cursor=${'a'.repeat(501)}` },
      'INVALID_PARAMETER',
      ['/cursor'],
    ],
    [
      'two wrong parameters',
      { query: 'limit=x&cursor=' },
      'INVALID_PARAMETER',
      ['/limit', '/cursor'],
    ],
  ])('refuses %s', (_what, changes, code, paths) => {
    const given = 'headers' in changes ? changes : { ...changes, headers: json };
    expect(() => parsedFrom(route, event(given))).toThrow(
      expect.objectContaining({
        code,
        errors: paths.map((path) =>
          expect.objectContaining({ path, message: expect.stringMatching(/^(is|must) /) }),
        ),
      }),
    );
  });

  it('takes a body of exactly 256 KiB', () => {
    const body = JSON.stringify({ name: 'x'.repeat(256 * 1024 - 11) });
    expect(Buffer.byteLength(body)).toBe(256 * 1024);
    expect(() => parsedFrom(route, event({ body }))).not.toThrow();
  });

  it('refuses every parameter of a route that takes none', () => {
    const { query, ...without } = route;
    expect(() => parseRequest(without, event({ query: 'a=1&b=2' }))).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_PARAMETER',
        errors: [expect.anything(), expect.anything()],
      }),
    );
  });
});

describe('the idempotency of parseChange', () => {
  const keyed = (key: string, changes: object = {}) =>
    parseChange(route, event({ ...changes, headers: { 'idempotency-key': key } })).idempotency;

  it('is nothing without a key, or on a route that has no use for one', () => {
    expect(parseChange(route, event({})).idempotency).toBeUndefined();
    const { idempotent, ...every } = route;
    const headers = { 'idempotency-key': 'k' };
    expect(parseChange(every, event({ headers })).idempotency).toBeUndefined();
  });

  it('tells requests apart by path, query and body, and not by their time', () => {
    const hash = keyed('k')?.requestHash;
    expect(keyed('k', { requestId: 'other' })?.requestHash).toBe(hash);
    for (const changes of [
      { body: { name: 'Z7' } },
      { query: 'limit=1' },
      { params: { id: 'x' } },
    ]) {
      expect(keyed('k', changes)?.requestHash).not.toBe(hash);
    }
  });

  it.each(['', 'a b', 'é', 'x'.repeat(256), 'a\n'])('refuses the key %j', (key) => {
    expect(() => keyed(key)).toThrow(expect.objectContaining({ code: 'INVALID_IDEMPOTENCY_KEY' }));
  });

  it.each(['!', '~', 'x'.repeat(255)])('takes the key %s', (key) => {
    expect(keyed(key)?.key).toBe(key);
  });
});
