import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breakingChanges, isMajor } from '../../../lib/openapi/breaking/breakingChanges.ts';
import { contractFile } from '../../../lib/openapi/contractFile.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const released = read(contractFile.released);
const { schemas } = released.components;

/** The released document with something else at a path. */
function changed(path: readonly (string | number)[], value: unknown) {
  const copy = structuredClone(released);
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce((node, name) => node[name], copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
const list = ['paths', '/content', 'get'];
const create = ['paths', '/reviews', 'post'];
const ofList = (name: string) =>
  released.paths['/content'].get.parameters.findIndex(
    (each: object) => Reflect.get(each, 'name') === name,
  );
const ofNewReview = ['components', 'schemas', 'NewReview'];
const ofReview = ['components', 'schemas', 'Review'];

it('the contract breaks nothing that was released, unless its major version moves', () => {
  const current = read(contractFile.current);
  expect(isMajor(released, current) ? [] : breakingChanges(released, current)).toEqual([]);
});

describe('what breaks callers', () => {
  it.each<[what: string, path: (string | number)[], value: unknown, told: string]>([
    ['an operation that is gone', list, undefined, 'GET /content: gone'],
    [
      'another name of it',
      [...list, 'operationId'],
      'x',
      'GET /content its operationId is another',
    ],
    ['a scope', [...list, 'security'], [{ editors: ['x'] }], 'GET /content demands another scope'],
    ['an answer', [...list, 'responses', '200'], undefined, 'GET /content 200: gone'],
    [
      'a parameter that is gone',
      [...list, 'parameters', ofList('brand')],
      { name: 'make', in: 'query', schema: { type: 'string' } },
      'GET /content query brand: gone',
    ],
    [
      'a parameter that is demanded',
      [...list, 'parameters', ofList('brand'), 'required'],
      true,
      'GET /content query brand: required now',
    ],
    [
      'a lower limit',
      [...list, 'parameters', ofList('limit'), 'schema', 'maximum'],
      50,
      'GET /content query limit: its maximum is another',
    ],
    [
      'a word that is not taken',
      [...list, 'parameters', ofList('sort'), 'schema', 'enum', 1],
      'x',
      'GET /content query sort: does not take publishedAt now',
    ],
    [
      'a field that is demanded',
      [...ofNewReview, 'required'],
      [...schemas.NewReview.required, 'award'],
      'POST /reviews body/award: required now',
    ],
    [
      'a field that is not taken',
      [...ofNewReview, 'properties', 'award'],
      undefined,
      'POST /reviews body/award: gone',
    ],
    [
      'a body',
      [...create, 'requestBody', 'content', 'application/json'],
      undefined,
      'POST /reviews body application/json: gone',
    ],
    [
      'another type of an answered field',
      [...ofReview, 'properties', 'coverage', 'type'],
      'string',
      'GET /reviews/{id} 200/coverage: was number, is string',
    ],
    [
      'an answered field that is gone',
      [...ofReview, 'properties', 'overall'],
      undefined,
      'GET /reviews/{id} 200/overall: gone',
    ],
    [
      'an answered field that may be missing',
      [...ofReview, 'required'],
      schemas.Review.required.filter((name: string) => name !== 'version'),
      'GET /reviews/{id} 200/version: not always there now',
    ],
    [
      'a header',
      ['paths', '/reviews/{id}', 'get', 'responses', '200', 'headers', 'ETag'],
      undefined,
      'GET /reviews/{id} 200 header ETag: gone',
    ],
  ])('is %s', (_what, path, value, told) => {
    expect(breakingChanges(released, changed(path, value))).toContain(told);
  });

  it.each<[what: string, path: (string | number)[], value: unknown]>([
    ['an operation', ['paths', '/new'], { get: released.paths['/content'].get }],
    [
      'a parameter',
      [...list, 'parameters', released.paths['/content'].get.parameters.length],
      { name: 'x', in: 'query', schema: {} },
    ],
    ['a field of a request', [...ofNewReview, 'properties', 'new'], { type: 'string' }],
    ['a field of an answer', [...ofReview, 'properties', 'new'], { type: 'string' }],
    ['a higher limit', [...list, 'parameters', ofList('limit'), 'schema', 'maximum'], 200],
    ['a word that is taken', [...list, 'parameters', ofList('sort'), 'schema', 'enum', 99], 'x'],
    ['a refusal', [...list, 'responses', '409'], { description: 'x' }],
  ])('is not %s more', (_what, path, value) => {
    expect(breakingChanges(released, changed(path, value))).toEqual([]);
  });

  it('may be released when the major version moves', () => {
    expect(isMajor(released, changed(['info', 'version'], '2.0.0'))).toBe(true);
    expect(isMajor(released, changed(['info', 'version'], '1.9.0'))).toBe(false);
  });
});
