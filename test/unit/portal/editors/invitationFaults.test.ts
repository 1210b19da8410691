import { ApiProblem } from '@random-camera-reviews/client';
import { describe, expect, it } from 'vitest';
import {
  faultOf,
  refusedFields,
} from '../../../../examples/portal/src/desk/editors/invitationFaults.ts';

const fine = { valid: true, valueMissing: false, typeMismatch: false, tooLong: false };

describe('faultOf', () => {
  it.each([
    [{}, undefined],
    [{ valid: false, valueMissing: true }, 'missing'],
    [{ valid: false, typeMismatch: true }, 'notAnAddress'],
    [{ valid: false, tooLong: true }, 'tooLong'],
    [{ valid: false }, 'refused'],
  ] as const)('makes of %o: %s', (validity, fault) => {
    expect(faultOf({ ...fine, ...validity })).toBe(fault);
  });
});

describe('refusedFields', () => {
  const refused = (code: 'INVALID_BODY' | 'EDITOR_EXISTS' | 'OVERLOADED', ...paths: string[]) =>
    refusedFields(
      new ApiProblem(code, {
        status: 422,
        detail: 'no',
        errors: paths.map((path) => ({ path, code: 'X', message: 'must be otherwise' })),
      }),
    );

  it('says at the address that it is taken', () => {
    expect(refused('EDITOR_EXISTS', '/email')).toEqual({ email: 'exists' });
  });

  it('finds the fields that the API refused, and leaves the rest for the whole', () => {
    expect(refused('INVALID_BODY', '/email', '/name')).toEqual({
      email: 'notAnAddress',
      name: 'refused',
    });
    expect(refused('INVALID_BODY', '/mood')).toEqual({});
    expect(refused('OVERLOADED', '/email')).toEqual({});
    expect(refusedFields(new Error('no'))).toEqual({});
  });
});
