import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from './Locale.ts';

export const LocaleContext = createContext<Locale>('es');

/** The language of the page. */
export const useLocale = (): Locale => useContext(LocaleContext);
