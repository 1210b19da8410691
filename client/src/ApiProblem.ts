import type { components } from './api.d.ts';
import type { ProblemCode } from './ProblemCode.ts';

type Details = {
  readonly status: number;
  readonly detail: string;
  readonly requestId?: string | undefined;
  readonly errors?: readonly components['schemas']['Fault'][] | undefined;
  readonly possibleStates?: readonly string[] | undefined;
  readonly etag?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
};

/** Why a call did not succeed; `code` says which of the API's refusals it is. */
export class ApiProblem<Code extends ProblemCode = ProblemCode> extends Error {
  override readonly name = 'ApiProblem';
  readonly code: Code;
  /** Of the answer; 0 where there was none. */
  readonly status: number;
  /** To be found in the API's log. */
  readonly requestId: string | undefined;
  /** Each thing that is wrong with the request, by JSON pointer. */
  readonly errors: readonly components['schemas']['Fault'][];
  /** From which the refused step would be possible. */
  readonly possibleStates: readonly string[];
  /** The current version, of `STALE_VERSION`. */
  readonly etag: string | undefined;
  /** Milliseconds that the API asks to wait. */
  readonly retryAfter: number | undefined;
  /** Whether the change may have been made all the same: read before you ask again. */
  isUncertain = false;

  constructor(code: Code, details: Details) {
    super(details.detail, { cause: details.cause });
    this.code = code;
    this.status = details.status;
    this.requestId = details.requestId;
    this.errors = details.errors ?? [];
    this.possibleStates = details.possibleStates ?? [];
    this.etag = details.etag;
    this.retryAfter = details.retryAfter;
  }
}
