/** What may be in an input, whichever operation it is for: see `Input`. */
export type AnyInput = {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly ifMatch?: string;
  readonly key?: string;
  readonly language?: string;
  readonly signal?: AbortSignal;
  readonly timeout?: number;
};
