import { describe, expect, it } from 'vitest';
import { isProblem, type Problem } from '../../../client/src/index.ts';
import { clientOf } from '../../support/clientOf.ts';
import { failed } from '../../support/failed.ts';

const review = { path: { id: '01JZ6X4F0Q8Y2N7R3T5V9W1B4D' } };

describe('a problem', () => {
  it('is what the API says', async () => {
    const headers = { etag: '"4"', 'retry-after': '7' };
    const { client } = clientOf(() => ({
      status: 412,
      headers,
      body: { code: 'STALE_VERSION', detail: 'Now 4', instance: 'id', errors: [] },
    }));
    const error = await failed(client.call('deleteReview', { ...review, ifMatch: '"3"' }));
    expect(error).toMatchObject({
      code: 'STALE_VERSION',
      status: 412,
      message: 'Now 4',
      requestId: 'id',
      etag: '"4"',
      retryAfter: 7000,
      isUncertain: false,
    });
    expect(isProblem(error, 'SLUG_TAKEN', 'STALE_VERSION')).toBe(true);
    expect(isProblem(error, 'SLUG_TAKEN')).toBe(false);
    expect(isProblem(new Error('STALE_VERSION'))).toBe(false);
  });

  it('says how long to wait, also until a date', async () => {
    const headers = { 'retry-after': 'Sun, 01 Mar 2026 12:00:07 GMT' };
    const { client } = clientOf(() => ({ status: 503, headers, body: {} }), {
      attempts: 1,
      now: () => Date.parse('2026-03-01T12:00:00Z'),
    });
    expect(await failed(client.call('getHealth'))).toMatchObject({ retryAfter: 7000 });
  });

  it.each([
    [401, 'SIGN_IN_REQUIRED'],
    [403, 'PERMISSION_DENIED'],
    [404, 'OPERATION_NOT_FOUND'],
    [413, 'BODY_TOO_LARGE'],
    [429, 'OVERLOADED'],
    [500, 'INTERNAL'],
    [503, 'OVERLOADED'],
    [418, 'UNEXPECTED_ANSWER'],
  ])('gets a code where API Gateway answers %i by itself: %s', async (status, code) => {
    const headers = { 'content-type': 'application/json', 'apigw-requestid': 'gateway' };
    const { client } = clientOf(() => ({ status, headers, body: { message: 'By itself' } }), {
      attempts: 1,
    });
    const error = await failed(client.call('getHealth'));
    expect(error).toMatchObject({ code, status, requestId: 'gateway' });
  });

  it.each([
    ['a web page', { 'content-type': 'text/html' }, '<html>'],
    ['half of JSON', { 'content-type': 'application/json' }, '{"id": '],
  ])('is %s in the place of an answer, and a change uncertain then', async (_, headers, body) => {
    const { client } = clientOf(() => ({ headers, body }));
    const patched = client.call('patchReview', { ...review, ifMatch: '*', body: {} });
    expect(await failed(patched)).toMatchObject({ code: 'UNEXPECTED_ANSWER', isUncertain: true });
  });

  it('is one of a union, by its code', () => {
    const describe = (problem: Problem): string => {
      if (problem.code === 'ILLEGAL_TRANSITION') {
        // @ts-expect-error the code is known here
        return problem.code === 'SLUG_TAKEN' ? '' : problem.possibleStates.join();
      }
      return problem.code;
    };
    expect(describe).toBeTypeOf('function');
  });
});
