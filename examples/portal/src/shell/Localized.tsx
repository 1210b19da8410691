import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { isLocale, type Locale } from '../i18n/Locale.ts';
import { preferredLocale, rememberLocale } from '../i18n/preferredLocale.ts';
import { LocaleContext } from '../i18n/useLocale.ts';
import { ChooseLocaleContext } from './useChooseLocale.ts';

/** The language of a page stands in its address; where it does not, the preferred one is taken. */
export function Localized({ children }: { readonly children: ComponentChildren }) {
  const { path } = useLocation();
  const [preferred, setPreferred] = useState(preferredLocale);
  const [, first] = path.split('/');
  const locale = isLocale(first) ? first : preferred;
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const choose = useMemo(
    () => (chosen: Locale) => {
      rememberLocale(chosen);
      setPreferred(chosen);
    },
    [],
  );
  return (
    <LocaleContext.Provider value={locale}>
      <ChooseLocaleContext.Provider value={choose}>{children}</ChooseLocaleContext.Provider>
    </LocaleContext.Provider>
  );
}
