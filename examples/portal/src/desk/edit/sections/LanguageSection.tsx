import { type Locale, localeNames } from '../../../i18n/Locale.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { pointer } from '../draft/pointer.ts';
import { useEditing } from '../editing.ts';
import { BodyField } from '../fields/BodyField.tsx';
import { fieldId } from '../fields/fieldId.ts';
import { ListField } from '../fields/ListField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { editMessages } from '../messages.ts';

type LanguageSectionProps = {
  readonly locale: Locale;
  /** To begin with. */
  readonly isOpen: boolean;
  /** A review has one language at least. */
  readonly isOnly: boolean;
};

/** The words of a review in one language; bounds are those of the API. */
export function LanguageSection({ locale, isOpen, isOnly }: LanguageSectionProps) {
  const messages = useMessages(editMessages);
  const { draft, set, isReadOnly } = useEditing();
  const { fields } = messages;
  const at = pointer.of('locales', locale);
  const name = localeNames[locale];
  const shared = { lang: locale };
  return (
    <details class="language-part" id={fieldId(at)} open={isOpen}>
      <summary>
        <strong>{name}</strong>{' '}
        <span class="quiet" lang={locale}>
          {draft.locales[locale]?.title}
        </span>
      </summary>
      <div class="fields">
        <TextField {...shared} at={`${at}/title`} label={fields.title} max={160} isNeeded />
        <TextField {...shared} at={`${at}/summary`} label={fields.summary} max={320} rows={3} />
        <TextField {...shared} at={`${at}/verdict`} label={fields.verdict} max={1200} rows={4} />
        <ListField {...shared} at={`${at}/pros`} label={fields.pros} />
        <ListField {...shared} at={`${at}/cons`} label={fields.cons} />
        <ListField {...shared} at={`${at}/goodFor`} label={fields.goodFor} />
        <BodyField {...shared} at={`${at}/body`} />
        <fieldset class="fields">
          <legend>{messages.forSearch}</legend>
          <TextField at={`${at}/slug`} label={fields.slug} max={120} hint={messages.slugHint} />
          <TextField {...shared} at={`${at}/seo/title`} label={fields.seoTitle} max={70} />
          <TextField
            {...shared}
            at={`${at}/seo/description`}
            label={fields.seoDescription}
            max={170}
            rows={2}
          />
        </fieldset>
        {!isReadOnly && !isOnly && (
          <p>
            <button type="button" onClick={() => set(at, undefined)}>
              {messages.removeLanguage(name)}
            </button>
          </p>
        )}
      </div>
    </details>
  );
}
