import { describe, expect, it } from 'vitest';
import { answerFaults } from '../../support/contract.ts';
import { requestFaults } from '../../support/requestFaults.ts';

const headers = {
  'cache-control': 'no-store',
  'content-type': 'application/json; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'x-request-id': 'request-1',
};
const health = {
  status: 'ok',
  region: 'sa-east-1',
  content: { changedAt: null, ageSeconds: null },
};
const problem = (code: string) => ({
  type: `/problems/${code}`,
  title: 'A title',
  status: 404,
  detail: 'A detail',
  code,
  instance: 'request-1',
});

const ofHealth = (changes: object = {}, body: object = health) =>
  answerFaults('GET /health', { status: 200, headers, text: JSON.stringify(body), ...changes });
const ofPage = (code: string) =>
  answerFaults('HEAD /content/{slug}', {
    status: 404,
    headers: {
      ...headers,
      'cache-control': 'public, max-age=5, s-maxage=5',
      'content-type': 'application/problem+json',
    },
    text: JSON.stringify(problem(code)),
  });

describe('an answer that is held against the contract', () => {
  it('fits, where it is as it says', () => {
    expect([ofHealth(), ofPage('CONTENT_NOT_FOUND')]).toEqual([[], []]);
  });

  it.each([
    ['an unknown status', ofHealth({ status: 202 })],
    ['an unknown header', ofHealth({ headers: { ...headers, 'x-internal': '1' } })],
    ['another cache policy', ofHealth({ headers: { ...headers, 'cache-control': 'public' } })],
    ['another media type', ofHealth({ headers: { ...headers, 'content-type': 'text/plain' } })],
    ['an unknown field', ofHealth({}, { ...health, secret: 1 })],
    ['a missing field', ofHealth({}, { status: 'ok', region: 'sa-east-1' })],
    ['a code of another operation', ofPage('REVIEW_NOT_FOUND')],
    ['an unknown operation', answerFaults('GET /nowhere', { status: 200, headers, text: '' })],
  ])('does not fit with %s', (_what, faults) => {
    expect(faults).not.toEqual([]);
  });
});

const asked = (method: string, path: string, sent: object = {}) =>
  requestFaults({ method, path, headers: {}, body: undefined, ...sent });
const id = '01JZ6X4F0Q8Y2N7R3T5V9W1B4D';
const json = { headers: { 'content-type': 'application/json' } };
const changing = { headers: { ...json.headers, 'if-match': '"1"' } };

describe('a request that is held against the contract', () => {
  it('fits, where it is as it says', () => {
    expect([
      asked('GET', '/content?limit=7&brand=Nikon&brand=Canon&fields=slug,title'),
      asked('PATCH', `/reviews/${id}`, { ...changing, body: { award: 'gold' } }),
    ]).toEqual([[], []]);
  });

  it.each([
    ['an unknown parameter', asked('GET', '/content?colour=red')],
    ['a number that is too large', asked('GET', '/content?limit=101')],
    ['a word that is none', asked('GET', '/content?fields=slug,secret')],
    ['a path parameter that is none', asked('GET', '/reviews/1')],
    ['a missing header', asked('PATCH', `/reviews/${id}`, { ...json, body: {} })],
    ['a missing body', asked('POST', '/reviews')],
    ['an unknown field', asked('POST', '/cameras', { ...json, body: { colour: 'red' } })],
    [
      'a body that nobody reads',
      asked('POST', `/reviews/${id}/withdraw`, { ...changing, body: {} }),
    ],
    ['another media type', asked('POST', '/reviews', { body: {} })],
  ])('does not fit with %s', (_what, faults) => {
    expect(faults).not.toEqual([]);
  });
});
