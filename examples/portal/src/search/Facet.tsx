import { useState } from 'preact/hooks';
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

/** More than these are folded away, but for those that are ticked: the frequent ones come first. */
const atOnce = 6;

/** Boxes for the values of one property, with how many reviews each has. */
export function Facet({ name, counts }: FacetProps) {
  const messages = useMessages(searchMessages);
  const locale = useLocale();
  const { parameters, search } = useSearch();
  const [isUnfolded, setUnfolded] = useState(false);
  if (!counts.length) return null;
  const isLong = counts.length > atOnce + 2;
  const shown = counts.filter(
    ({ value }, index) => isUnfolded || !isLong || index < atOnce || parameters.has(name, value),
  );
  return (
    <fieldset>
      <legend>{messages.facets[name]}</legend>
      {shown.map(({ value, count }) => (
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
      {isLong && (
        <button
          type="button"
          class="chip"
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? messages.fewer : messages.more}{' '}
          <span class="visually-hidden">({messages.facets[name]})</span>
        </button>
      )}
    </fieldset>
  );
}
