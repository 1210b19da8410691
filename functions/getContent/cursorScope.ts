import { alphabetically } from './newestFirst.ts';

type Parameters = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/**
 * The list that a cursor belongs to: the parameters that say which cards there are, and in which
 * order. Size of a page, fields and facets may change from page to page.
 */
export const cursorScope = (parameters: Parameters): string =>
  JSON.stringify(
    Object.entries(parameters)
      .flatMap(([name, value]) => (value === undefined ? [] : [[name, value].flat().map(String)]))
      .sort(([a = ''], [b = '']) => alphabetically(a, b)),
  );
