import type { Fault } from '../domain/Fault.ts';

/** What is wrong with a request as a message, before any rule of the domain is asked. */
export type RequestCode =
  | 'UNKNOWN_PARAMETER'
  | 'INVALID_PARAMETER'
  | 'INVALID_CURSOR'
  | 'INVALID_IDEMPOTENCY_KEY'
  | 'MALFORMED_JSON'
  | 'INVALID_BODY'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'BODY_TOO_LARGE'
  | 'PRECONDITION_REQUIRED'
  | 'PROBLEM_NOT_FOUND';

export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: RequestCode;
  readonly errors: readonly Fault[];

  constructor(code: RequestCode, detail: string, errors: readonly Fault[] = []) {
    super(detail);
    this.code = code;
    this.errors = errors;
  }
}
