import type { Caller } from './Caller.ts';

/** A holder of an access key. */
export type KeyHolder = { readonly caller: Caller; readonly secretAccessKey: string };
