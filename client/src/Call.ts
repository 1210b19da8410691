import type { caller } from './caller.ts';

/** A call of any operation, as the parts of the client make it. */
export type Call = ReturnType<typeof caller>;
