import { createHash } from 'node:crypto';
import { type GenericSchema, type InferOutput, parseJson, pipe, safeParse, string } from 'valibot';
import { RequestError } from './RequestError.ts';

/**
 * The check of a cursor: it is no secret, and needs none. It catches a cursor of another query or
 * one that was changed; what a list may show is decided by the query, never by the cursor.
 */
const checkOf = (position: string, query: string): string =>
  createHash('sha256').update(`${query}\n${position}`).digest('base64url').slice(0, 12);

/** An opaque cursor: the position after which a list goes on, bound to its query. */
export function encodeCursor(position: unknown, query: string): string {
  const text = Buffer.from(JSON.stringify(position)).toString('base64url');
  return `${text}.${checkOf(text, query)}`;
}

/** @throws RequestError `INVALID_CURSOR` on a cursor of another query, or one tampered with. */
export function decodeCursor<S extends GenericSchema>(
  schema: S,
  cursor: string,
  query: string,
): InferOutput<S> {
  const [text = '', check, ...rest] = cursor.split('.');
  if (check === checkOf(text, query) && rest.length === 0) {
    const json = Buffer.from(text, 'base64url').toString();
    const parsed = safeParse(pipe(string(), parseJson(), schema), json);
    if (parsed.success) return parsed.output;
  }
  throw new RequestError('INVALID_CURSOR', 'cursor does not belong to this list', [
    { path: '/cursor', code: 'INVALID', message: 'must be the cursor that this very list gave' },
  ]);
}
