/** What Lambda says of a function that failed, in the payload of the invocation. */
export type FunctionError = {
  readonly errorType: string;
  readonly errorMessage: string;
  /** Lines of the stack; absent where the runtime itself ended. */
  readonly trace?: readonly string[];
};

/** How an invocation ended. */
export type Outcome =
  /** The function answered; `result` has been through JSON, as on Lambda. */
  | { readonly status: 'success'; readonly result: unknown }
  /** The function threw, timed out, exited, ran out of memory or could not be loaded. */
  | { readonly status: 'error'; readonly error: FunctionError }
  /** Lambda's `TooManyRequestsException` (429): the function was not called. */
  | { readonly status: 'throttled'; readonly message: string }
  /** Lambda's `RequestTooLargeException` (413): the function was not called. */
  | { readonly status: 'tooLarge'; readonly message: string };
