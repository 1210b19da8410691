import { term, terms } from '../../i18n/terms.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { withValue } from '../../search/searchQuery.ts';
import { useSearch } from '../../search/useSearch.ts';
import { listMessages } from './messages.ts';

type ListFiltersProps = {
  /** Whether there are reviews of others to be seen, and own ones beside them. */
  readonly hasOwnerChoice: boolean;
};

/** What the list is narrowed by; it stands in the address. */
export function ListFilters({ hasOwnerChoice }: ListFiltersProps) {
  const messages = useMessages(listMessages);
  const locale = useLocale();
  const { parameters, search } = useSearch();
  const choose = (name: string, value: string): void => search(withValue(parameters, name, value));
  return (
    <div class="desk-filters">
      {hasOwnerChoice && (
        <label>
          {messages.whose}
          <select
            value={parameters.get('owner') ?? ''}
            onChange={({ currentTarget }) => choose('owner', currentTarget.value)}
          >
            <option value="">{messages.mine}</option>
            <option value="all">{messages.all}</option>
          </select>
        </label>
      )}
      <label>
        {messages.state}
        <select
          value={parameters.get('state') ?? ''}
          onChange={({ currentTarget }) => choose('state', currentTarget.value)}
        >
          <option value="">{messages.anyState}</option>
          {Object.keys(terms.state).map((state) => (
            <option key={state} value={state}>
              {term('state', state, locale)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
