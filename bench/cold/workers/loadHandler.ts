import { createRequire } from 'node:module';
import { contextOf } from './contextOf.ts';

/** Answers an event. @returns the status. */
export type Handle = (event: unknown) => Promise<number>;

/** Loads the handler of a bundle. */
export function loadHandler(bundle: string): Handle {
  const { handler } = createRequire(bundle)(bundle);
  return async (event) => (await handler(event, contextOf())).statusCode;
}
