import { config } from '../config.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { Page } from '../ui/Page.tsx';
import { Problem } from '../ui/Problem.tsx';
import { useHead } from '../ui/useHead.ts';
import { Filters } from './Filters.tsx';
import { listHead } from './listHead.ts';
import { searchMessages } from './messages.ts';
import { Results } from './Results.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Sorting } from './Sorting.tsx';
import { useResults } from './useResults.ts';
import { useSearch } from './useSearch.ts';

/** The first page: everything that is published in a language, and what a reader makes of it. */
export function SearchPage() {
  const messages = useMessages(searchMessages);
  const locale = useLocale();
  const { parameters } = useSearch();
  const { value, error, isLoading, reload, items, more } = useResults(parameters, locale);
  useHead(listHead(locale, { origin: location.origin, api: config.api }));
  return (
    <Page title={messages.title} class="search-page">
      <p class="lead">{messages.lead}</p>
      <SearchBox />
      <div class="search-columns">
        <Filters counts={value?.facets ?? {}} />
        <section aria-busy={isLoading} aria-label={messages.title}>
          <div class="results-head">
            <p role="status">{value && messages.found(value.page.total)}</p>
            <Sorting />
          </div>
          {error ? <Problem error={error} onRetry={reload} /> : null}
          {value?.page.total === 0 && <p>{messages.none}</p>}
          <Results items={items} more={more} />
        </section>
      </div>
    </Page>
  );
}
