import { type Locale, localeNames } from '../../i18n/Locale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { Working } from '../Working.ts';
import { localesOf } from './localesOf.ts';
import { actionMessages } from './messages.ts';

type LocaleBoxesProps = {
  readonly review: Working['body'];
  readonly chosen: readonly Locale[];
  readonly onChange: (chosen: readonly Locale[]) => void;
};

/** In which of its languages a review is published, and which readers have already. */
export function LocaleBoxes({ review, chosen, onChange }: LocaleBoxesProps) {
  const messages = useMessages(actionMessages);
  const all = localesOf(review.locales);
  const toggle = (locale: Locale) =>
    onChange(all.filter((one) => chosen.includes(one) !== (one === locale)));
  return (
    <fieldset class="locale-boxes">
      <legend>{messages.languages}</legend>
      {all.map((locale) => {
        const { version } = review.live[locale] ?? {};
        return (
          <label key={locale} class="box">
            <input
              type="checkbox"
              checked={chosen.includes(locale)}
              onChange={() => toggle(locale)}
            />
            <span lang={locale}>{localeNames[locale]}</span>
            {version && <span class="badge">{messages.liveIn(version)}</span>}
          </label>
        );
      })}
      {chosen.length === 0 && <p class="bad">{messages.chooseLanguage}</p>}
    </fieldset>
  );
}
