/** One thing that is wrong with an input. */
export type Fault = {
  /** JSON pointer into the input (RFC 6901); the whole of it is the empty string. */
  readonly path: string;
  /** Stable code for programs, such as `REQUIRED`. */
  readonly code: string;
  /** For a person: the rule, and what would satisfy it. */
  readonly message: string;
};

/** A JSON pointer from its parts (RFC 6901, section 3: `~` and `/` are escaped). */
export const pointer = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
