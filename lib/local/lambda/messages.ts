import type { FunctionError } from './Outcome.ts';

/** What an execution environment is told: call the handler. */
export type Invocation = {
  readonly requestId: string;
  readonly functionArn: string;
  /** The event as JSON text. */
  readonly payload: string;
  /** When the function is ended, in milliseconds since 1970. */
  readonly deadline: number;
};

/** What an execution environment says: once when it has loaded, then once for each invocation. */
export type Report =
  /** `payload` is JSON text of what the handler returned, `null` when it has loaded. */
  | { readonly type: 'done'; readonly payload: string }
  /** `isFatal`: the environment ends with it. */
  | { readonly type: 'failed'; readonly error: FunctionError; readonly isFatal: boolean };
