import Combobox from '@github/combobox-nav';
import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { searchMessages } from './messages.ts';
import { SuggestionList } from './SuggestionList.tsx';
import { withValue } from './searchQuery.ts';
import { useSearch } from './useSearch.ts';
import { useSuggestions } from './useSuggestions.ts';

/** Words to look for. While they are typed, cameras and reviews that they may mean are offered. */
export function SearchBox() {
  const messages = useMessages(searchMessages);
  const locale = useLocale();
  const { parameters, search } = useSearch();
  const [typed, setTyped] = useState('');
  const suggestions = useSuggestions(typed, locale);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const combobox = useRef<Combobox>(null);
  const isOpen = suggestions.length > 0;

  useEffect(() => {
    if (input.current && list.current) {
      combobox.current = new Combobox(input.current, list.current, {
        tabInsertsSuggestions: false,
      });
    }
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    combobox.current?.start();
    return () => combobox.current?.stop();
  }, [isOpen]);
  const words = parameters.get('q') ?? '';
  useEffect(() => {
    if (input.current) input.current.value = words;
  }, [words]);

  function submit(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTyped('');
    search(withValue(parameters, 'q', input.current?.value ?? ''));
  }
  return (
    <search>
      <form class="search-box" onSubmit={submit} onFocusOut={closeWhenLeft}>
        <input
          ref={input}
          type="search"
          aria-label={messages.search}
          placeholder={messages.searchHint}
          autocomplete="off"
          maxLength={100}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Escape' && setTyped('')}
        />
        <button type="submit" class="primary">
          {messages.search}
        </button>
        <SuggestionList list={list} suggestions={suggestions} onChosen={() => setTyped('')} />
      </form>
    </search>
  );

  function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent): void {
    const isWithin =
      currentTarget instanceof Node &&
      relatedTarget instanceof Node &&
      currentTarget.contains(relatedTarget);
    if (!isWithin) setTyped('');
  }
}
