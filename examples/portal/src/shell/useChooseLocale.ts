import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../i18n/Locale.ts';

export const ChooseLocaleContext = createContext<(locale: Locale) => void>(() => {});

/** Remembers a language as the preferred one. */
export const useChooseLocale = () => useContext(ChooseLocaleContext);
