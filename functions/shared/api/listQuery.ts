import * as v from 'valibot';
import { Instant } from '../domain/fields.ts';
import type { ByChange, Span } from '../ports.ts';
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

/**
 * Where an editors' list goes on.
 * @param list the list's name, which its cursors are bound to.
 * @param id of its items.
 */
export function spanOf(
  { limit, cursor }: ListQuery,
  list: string,
  id: v.GenericSchema<string>,
): Span<ByChange> {
  const position = v.strictObject({ id, updatedAt: Instant });
  return { limit, ...(cursor ? { after: decodeCursor(position, cursor, list) } : {}) };
}

/** The `page` of a list's answer. */
export const pageOfList = (
  { next, total }: { readonly next?: unknown; readonly total: number },
  list: string,
): v.InferOutput<typeof PageOfList> => ({
  next: next === undefined ? null : encodeCursor(next, list),
  total,
});
