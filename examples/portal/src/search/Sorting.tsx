import { useMessages } from '../i18n/useMessages.ts';
import { searchMessages } from './messages.ts';
import { withValue } from './searchQuery.ts';
import { useSearch } from './useSearch.ts';

/** What comes first; with words to look for it is what fits them best, else what is newest. */
export function Sorting() {
  const messages = useMessages(searchMessages);
  const { parameters, search } = useSearch();
  const hasWords = parameters.has('q');
  const standard = hasWords ? 'relevance' : '-publishedAt';
  return (
    <label>
      {messages.sort}{' '}
      <select
        value={parameters.get('sort') ?? standard}
        onChange={({ currentTarget: { value } }) =>
          search(withValue(parameters, 'sort', value === standard ? '' : value))
        }
      >
        {Object.entries(messages.sorts)
          .filter(([sort]) => hasWords || sort !== 'relevance')
          .map(([sort, name]) => (
            <option key={sort} value={sort}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}
