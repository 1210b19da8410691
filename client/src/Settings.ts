import type { Xhr } from './sendByXhr.ts';
import type { TokenSource } from './TokenSource.ts';

/** All that a client can be told, with what it does by itself in `createClient`. */
export type Settings = {
  /** Of the API, such as `https://api.example.com`; a path may follow. */
  readonly origin: string;
  /** Whose calls they are; needed by the operations of editors. */
  readonly token?: TokenSource;
  /** Milliseconds in which an answer must have arrived whole, each time it is asked for. */
  readonly timeout: number;
  /** How often a call is sent at most. */
  readonly attempts: number;
  /** Milliseconds: the longest that is waited before asking again. */
  readonly longestWait: number;
  /** How many answers are kept by their ETag. */
  readonly remembered: number;
  readonly fetch: typeof globalThis.fetch;
  /** Tells the progress of uploads, where there is one. */
  readonly XMLHttpRequest: (new () => Xhr) | undefined;
  readonly now: () => number;
  /** 0 to less than 1. */
  readonly random: () => number;
  readonly newKey: () => string;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
};
