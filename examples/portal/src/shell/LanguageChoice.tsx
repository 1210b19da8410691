import { useLocation } from 'preact-iso';
import { isLocale, type Locale, localeNames } from '../i18n/Locale.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { paths } from '../paths.ts';
import { alternates } from './alternates.ts';
import { shellMessages } from './messages.ts';
import { useChooseLocale } from './useChooseLocale.ts';

/** Leads to the same page in another language, or to the first one where it has none in that. */
export function LanguageChoice() {
  const { language } = useMessages(shellMessages);
  const current = useLocale();
  const choose = useChooseLocale();
  const { path, route } = useLocation();
  const others = alternates.use();
  const [, first, ...rest] = path.split('/');

  function change(value: string): void {
    if (!isLocale(value)) return;
    choose(value);
    if (isLocale(first)) route(addressIn(value));
  }
  const addressIn = (locale: Locale): string =>
    others ? (others[locale] ?? paths.home(locale)) : ['', locale, ...rest].join('/');

  return (
    <label class="language">
      <span class="visually-hidden">{language}</span>
      <select value={current} onChange={({ currentTarget }) => change(currentTarget.value)}>
        {Object.entries(localeNames).map(([locale, name]) => (
          <option key={locale} value={locale} lang={locale}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
