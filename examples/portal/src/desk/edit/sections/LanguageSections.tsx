import { isLocale, type Locale, localeNames } from '../../../i18n/Locale.ts';
import { useLocale } from '../../../i18n/useLocale.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { goToField } from '../checks/goToField.ts';
import { pointer } from '../draft/pointer.ts';
import { useEditing } from '../editing.ts';
import { fieldId } from '../fields/fieldId.ts';
import { editMessages } from '../messages.ts';
import { LanguageSection } from './LanguageSection.tsx';

/** The words of a review in each language that it has, and the choice of another. */
export function LanguageSections() {
  const messages = useMessages(editMessages);
  const pageLocale = useLocale();
  const { draft, set, isReadOnly } = useEditing();
  const locales = Object.keys(localeNames).filter(isLocale);
  const written = locales.filter((locale) => draft.locales[locale]);
  const first = draft.locales[pageLocale] ? pageLocale : written[0];
  function add(locale: Locale): void {
    const at = pointer.of('locales', locale);
    set(at, { title: '', pros: [], cons: [], goodFor: [] });
    // It is drawn with the next turn.
    setTimeout(() => goToField(`${at}/title`));
  }
  return (
    <section class="part" id={fieldId('/locales')} tabIndex={-1} aria-labelledby="languages">
      <h2 id="languages">{messages.fields.locales}</h2>
      {written.map((locale) => (
        <LanguageSection
          key={locale}
          locale={locale}
          isOpen={locale === first}
          isOnly={written.length === 1}
        />
      ))}
      {!isReadOnly && (
        <p class="buttons">
          {locales
            .filter((locale) => !draft.locales[locale])
            .map((locale) => (
              <button key={locale} type="button" onClick={() => add(locale)}>
                {messages.addLanguage(localeNames[locale])}
              </button>
            ))}
        </p>
      )}
    </section>
  );
}
