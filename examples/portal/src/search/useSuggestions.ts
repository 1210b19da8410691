import type { components } from '@random-camera-reviews/client';
import { useEffect, useState } from 'preact/hooks';
import { api } from '../api.ts';
import type { Locale } from '../i18n/Locale.ts';

export type Suggestion = components['schemas']['Suggestion'];

/** Milliseconds without a key before asking: a fast typist needs about as many from key to key. */
const pause = 120;

/** What the words that are being typed may mean; nothing where it cannot be had. */
export function useSuggestions(typed: string, locale: Locale): readonly Suggestion[] {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    // The API wants a letter or a digit.
    if (!/[\p{L}\p{N}]/u.test(typed)) return setSuggestions([]);
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => {
      api.call('suggestContent', { query: { q: typed, locale }, signal }).then(
        ({ body }) => signal.aborted || setSuggestions(body.items),
        () => signal.aborted || setSuggestions([]),
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [typed, locale]);
  return suggestions;
}
