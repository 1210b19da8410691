import type { Input } from '@random-camera-reviews/client';
import type { Locale } from '../i18n/Locale.ts';

type Query = NonNullable<Input<'listContent'>['query']>;

/** What a list is narrowed by with boxes to tick, in the order in which they are shown. */
export const facets = ['class', 'brand', 'sensorFormat', 'mount', 'award', 'kind'] as const;

/** What a list is narrowed by with a number: `priceMax` in whole dollars. */
export const limits = ['scoreMin', 'priceMax', 'weightMaxG', 'mpMin'] as const;

/** Everything of a search that stands in the address, so that it can be shared and gone back to. */
const known: readonly string[] = ['q', 'sort', 'use', ...facets, ...limits];

const centsPerDollar = 100;

/**
 * What the API is asked for an address of the portal. Parameters that are not of a search, such as
 * those of a campaign, are left out: the API refuses what it does not know. Values are as they stand
 * there: what cannot be is for the API to say.
 */
export function searchQuery(parameters: URLSearchParams, locale: Locale): Query {
  const query: Record<string, unknown> = { locale, facets: [...facets] };
  for (const name of known) {
    const values = parameters.getAll(name).filter((value) => value.trim() !== '');
    if (!values.length) continue;
    const isFacet = facets.some((facet) => facet === name);
    query[name] = isFacet ? values : values.at(-1);
  }
  if (query.priceMax !== undefined) {
    query.priceMax = Number(query.priceMax) * centsPerDollar;
    query.currency = 'USD';
  }
  return query;
}

/** The same search with a box ticked, or not any more. */
export function withBox(parameters: URLSearchParams, name: string, value: string): URLSearchParams {
  const changed = new URLSearchParams(parameters);
  if (parameters.has(name, value)) changed.delete(name, value);
  else changed.append(name, value);
  return changed;
}

/** The same search with another value, or without one. */
export function withValue(
  parameters: URLSearchParams,
  name: string,
  value: string,
): URLSearchParams {
  const changed = new URLSearchParams(parameters);
  if (value.trim()) changed.set(name, value.trim());
  else changed.delete(name);
  return changed;
}
