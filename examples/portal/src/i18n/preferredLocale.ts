import { isLocale, type Locale, localeNames } from './Locale.ts';

const key = 'locale';

const isLike = (locale: string, wanted: string): boolean =>
  locale.split('-')[0] === wanted.split('-')[0];

/** What somebody chose here before, else the first of the browser's languages that we have. */
export function preferredLocale(): Locale {
  const chosen = localStorage.getItem(key) ?? undefined;
  if (isLocale(chosen)) return chosen;
  const known = Object.keys(localeNames).filter(isLocale);
  const spoken = navigator.languages.flatMap((wanted) =>
    known.filter((locale) => isLike(locale, wanted)),
  );
  return spoken[0] ?? 'es';
}

export const rememberLocale = (locale: Locale): void => localStorage.setItem(key, locale);
