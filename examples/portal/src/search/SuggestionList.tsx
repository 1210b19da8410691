import type { Ref } from 'preact';
import { term } from '../i18n/terms.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { paths } from '../paths.ts';
import { searchMessages } from './messages.ts';
import type { Suggestion } from './useSuggestions.ts';

type SuggestionListProps = {
  readonly list: Ref<HTMLDivElement>;
  readonly suggestions: readonly Suggestion[];
  readonly onChosen: () => void;
};

/** What the search box offers; `@github/combobox-nav` clicks what is chosen by Enter. */
export function SuggestionList({ list, suggestions, onChosen }: SuggestionListProps) {
  const messages = useMessages(searchMessages);
  const locale = useLocale();
  return (
    <div
      ref={list}
      id="suggestions"
      role="listbox"
      class="suggestions"
      aria-label={messages.suggestions}
      hidden={!suggestions.length}
    >
      {suggestions.map((suggestion) => {
        const isReview = suggestion.kind === 'review';
        const { slug } = suggestion;
        return (
          <a
            key={`${suggestion.kind}/${slug}`}
            id={`suggestion-${suggestion.kind}-${slug}`}
            role="option"
            tabIndex={-1}
            href={isReview ? paths.review(locale, slug) : paths.camera(locale, slug)}
            onClick={onChosen}
          >
            <span>{isReview ? suggestion.title : `${suggestion.brand} ${suggestion.model}`}</span>
            <span class="quiet">
              {isReview ? messages.review : term('kind', suggestion.kind, locale)}
            </span>
          </a>
        );
      })}
    </div>
  );
}
