import type { Answer } from '@random-camera-reviews/client';
import { useState } from 'preact/hooks';
import { api } from '../../api.ts';
import { isLocale, type Locale, localeNames } from '../../i18n/Locale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { localesOf } from './localesOf.ts';
import { actionMessages } from './messages.ts';
import { PreviewLink } from './PreviewLink.tsx';
import type { StepProps } from './StepProps.ts';

/** For how many days a link is good: what the API allows, and takes where nothing is said. */
const days = { min: 1, max: 30, usual: 7 } as const;

/** Makes a link that shows the saved version to whoever has it. */
export function PreviewStep({ working, isBusy, take }: StepProps) {
  const messages = useMessages(actionMessages);
  const [locale, setLocale] = useState<Locale>();
  const [duration, setDuration] = useState<number>(days.usual);
  const [link, setLink] = useState<Answer<'linkPreview'>['body']>();

  const make = () =>
    take(
      () =>
        api.call('linkPreview', {
          path: { id: working.body.id },
          body: { days: duration, ...(locale ? { locale } : {}) },
        }),
      ({ body }) => {
        setLink(body);
        return messages.linkMade;
      },
    );

  return (
    <form
      class="step"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <p class="quiet">{messages.previewHint}</p>
      <label>
        {messages.days}
        <input
          type="number"
          required
          min={days.min}
          max={days.max}
          value={duration}
          onInput={({ currentTarget }) => setDuration(currentTarget.valueAsNumber)}
        />
      </label>
      <label>
        {messages.previewLocale}
        <select
          value={locale ?? ''}
          onChange={({ currentTarget: { value } }) =>
            setLocale(isLocale(value) ? value : undefined)
          }
        >
          <option value="">{messages.allLanguages}</option>
          {localesOf(working.body.locales).map((one) => (
            <option key={one} value={one} lang={one}>
              {localeNames[one]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" aria-disabled={isBusy}>
        {messages.makeLink}
      </button>
      {link && <PreviewLink {...link} />}
    </form>
  );
}
