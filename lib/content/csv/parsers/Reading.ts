/**
 * What a parser makes of a cell: a value; or in `unread` why it cannot be read; or both, when a part
 * of the cell was left out. A parser never guesses.
 */
export type Reading = { readonly value?: unknown; readonly unread?: string };
