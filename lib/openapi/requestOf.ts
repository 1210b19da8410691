import { isRepeatable } from '../../functions/shared/api/isRepeatable.ts';
import { operations } from './operations.ts';
import type { Step } from './story.ts';

/** The HTTP request of a step. */
export function requestOf({ operation, params = {}, query = {} }: Step) {
  const route = operations.find(({ id }) => id === operation)?.route;
  if (!route) throw new Error(`there is no operation ${operation}`);
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const search = Object.entries(query).flatMap(([name, value]) => {
    const texts = [value].flat().map(queryText);
    const isRepeated = route.query && isRepeatable(route.query, name);
    return (isRepeated ? texts : [texts.join(',')]).map((text) => `${name}=${text}`);
  });
  return {
    method: route.method,
    path: search.length > 0 ? `${path}?${search.join('&')}` : path,
    status: route.status,
    headers: route.conditional ? { 'if-match': '*' } : {},
  };
}

/** A colon needs no escape in a query, and comparisons have it without one. */
const queryText = (value: string | number): string =>
  encodeURIComponent(value).replaceAll('%3A', ':');
