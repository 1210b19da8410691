import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { isLocale, localeNames } from '../i18n/Locale.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useSearch } from '../search/useSearch.ts';
import { alternates } from '../shell/alternates.ts';
import type { Go } from './Go.ts';
import { wanted } from './wanted.ts';

/** The comparison that stands in the address, and how to go on to another. */
export function useAddress() {
  const locale = useLocale();
  const { route } = useLocation();
  const { parameters } = useSearch();
  const current = wanted.of(parameters);
  // Slugs are of one language each, but the same comparison can be read around in any.
  useEffect(() => {
    const others = Object.keys(localeNames).filter(isLocale);
    alternates.set(
      Object.fromEntries(others.map((other) => [other, wanted.address(other, current)])),
    );
    return () => alternates.set(undefined);
  }, [parameters]);
  const go: Go = (changes, replace = false) =>
    route(wanted.address(locale, { ...current, ...changes }), replace);
  return { current, go };
}
