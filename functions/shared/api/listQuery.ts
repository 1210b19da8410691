import * as v from 'valibot';
import type { Span } from '../ports.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

const limitRule = 'must be a whole number of 1 to 100';
const cursorRule = 'must be a cursor of 1 to 500 characters';

/** `limit` and `cursor`, which every list takes. */
export const listQuery = {
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[1-9]\d{0,2}$/, limitRule),
      v.transform(Number),
      v.maxValue(100, limitRule),
    ),
    '20',
  ),
  cursor: v.optional(v.pipe(v.string(), v.minLength(1, cursorRule), v.maxLength(500, cursorRule))),
};

/** What every list answers beside its items. */
export const PageOfList = v.strictObject({
  /** Cursor of the next page; null on the last. */
  next: v.nullable(v.string()),
  /** How many items there are on all pages together. */
  total: v.number(),
});

type ListQuery = { readonly limit: number; readonly cursor?: string | undefined };

/** A sort key, as far as it can be told: the range of the list decides what it reaches. */
const Position = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,200}$/));

/**
 * Where an editors' list goes on.
 * @param list the list with its filters: its cursors are bound to it.
 */
export const spanOf = ({ limit, cursor }: ListQuery, list: string): Span<string> => ({
  limit,
  ...(cursor ? { after: decodeCursor(Position, cursor, list) } : {}),
});

/** The `page` of a list's answer. */
export const pageOfList = (
  { next, total }: { readonly next?: unknown; readonly total: number },
  list: string,
): v.InferOutput<typeof PageOfList> => ({
  next: next === undefined ? null : encodeCursor(next, list),
  total,
});
