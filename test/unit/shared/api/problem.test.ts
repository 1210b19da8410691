import { describe, expect, it } from 'vitest';
import { problemOf, problemTypes } from '../../../../functions/shared/api/problem.ts';
import { RequestError } from '../../../../functions/shared/api/RequestError.ts';
import { DomainError } from '../../../../functions/shared/domain/DomainError.ts';

const errors = [{ path: '/title', code: 'REQUIRED', message: 'is required' }];

describe('problemOf', () => {
  it('shows a refusal with its faults, and not its cause', () => {
    const cause = new Error('secret');
    const problem = problemOf(new DomainError('SLUG_TAKEN', 'It is taken', { errors, cause }), 'r');
    expect(problem).toEqual({
      type: '/problems/SLUG_TAKEN',
      title: 'The slug belongs to something else',
      status: 409,
      detail: 'It is taken',
      code: 'SLUG_TAKEN',
      instance: 'r',
      errors,
    });
  });

  it('leaves errors out where there are none', () => {
    expect(problemOf(new RequestError('MALFORMED_JSON', 'No JSON'), 'r')).not.toHaveProperty(
      'errors',
    );
  });

  it.each([
    new Error('password=hunter2 at /var/task/index.js'),
    new TypeError("Cannot read properties of undefined (reading 'pk')"),
    Object.assign(new Error('not authorized to perform dynamodb:PutItem on arn:aws:…'), {
      name: 'AccessDeniedException',
      code: 'SLUG_TAKEN',
      errors,
    }),
    'thrown text',
    undefined,
    null,
  ])('shows an unknown error empty', (error) => {
    expect(problemOf(error, 'r')).toEqual({
      type: '/problems/INTERNAL',
      title: 'Something failed on our side',
      status: 500,
      detail: 'Something failed on our side',
      code: 'INTERNAL',
      instance: 'r',
    });
  });

  it.each([
    'ProvisionedThroughputExceededException',
    'ThrottlingException',
    'TooManyRequestsException',
    'TimeoutError',
    'TransactionConflictException',
    'TransactionInProgressException',
  ])('answers %s with 503', (name) => {
    const error = Object.assign(new Error('table dev-editorial'), { name });
    const problem = problemOf(error, 'r');
    expect(problem).toMatchObject({ status: 503, code: 'OVERLOADED' });
    expect(JSON.stringify(problem)).not.toContain('dev-editorial');
  });
});

it.each(Object.entries(problemTypes))(
  '%s is documented as a refusal',
  (_code, { status, title }) => {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
    expect(title).not.toBe('');
  },
);
