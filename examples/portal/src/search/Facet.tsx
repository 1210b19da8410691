import { term, terms } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import type { Counts } from './Filters.tsx';
import { searchMessages } from './messages.ts';
import { type facets, withBox } from './searchQuery.ts';
import { useSearch } from './useSearch.ts';

type FacetProps = {
  readonly name: (typeof facets)[number];
  readonly counts: Counts[string];
};

const isTerm = (name: string): name is keyof typeof terms => Object.hasOwn(terms, name);

/** Boxes for the values of one property, with how many reviews each has. */
export function Facet({ name, counts }: FacetProps) {
  const messages = useMessages(searchMessages);
  const locale = useLocale();
  const { parameters, search } = useSearch();
  if (!counts.length) return null;
  return (
    <fieldset>
      <legend>{messages.facets[name]}</legend>
      {counts.map(({ value, count }) => (
        <label key={value} class="box">
          <input
            type="checkbox"
            checked={parameters.has(name, value)}
            onChange={() => search(withBox(parameters, name, value))}
          />
          <span>{isTerm(name) ? term(name, value, locale) : value}</span>
          <span class="quiet">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
