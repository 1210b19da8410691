import { useState } from 'preact/hooks';
import { api } from '../../api.ts';
import type { Locale } from '../../i18n/Locale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { LivePages } from './LivePages.tsx';
import { LocaleBoxes } from './LocaleBoxes.tsx';
import { localesOf } from './localesOf.ts';
import { actionMessages } from './messages.ts';
import type { StepProps } from './StepProps.ts';
import { targetOf } from './targetOf.ts';

/** Publishes what is saved; all languages together make readers see exactly that version. */
export function PublishStep({ working, isBusy, take, onChanged }: StepProps) {
  const messages = useMessages(actionMessages);
  const target = targetOf(working);
  const all = localesOf(working.body.locales);
  const [left, setLeft] = useState<readonly Locale[]>([]);
  const chosen = all.filter((locale) => !left.includes(locale));

  const publish = () =>
    take(
      () =>
        api.call('publishReview', {
          ...target,
          ...(chosen.length < all.length ? { body: { locales: [...chosen] } } : {}),
        }),
      (answer) => {
        onChanged(answer);
        return (
          <>
            <p>{messages.published}</p>
            <LivePages live={answer.body.live} />
          </>
        );
      },
    );

  return (
    <div class="step">
      <LocaleBoxes
        review={working.body}
        chosen={chosen}
        onChange={(next) => setLeft(all.filter((locale) => !next.includes(locale)))}
      />
      <button
        type="button"
        class="primary"
        aria-disabled={isBusy || chosen.length === 0}
        onClick={() => chosen.length > 0 && publish()}
      >
        {messages.publish}
      </button>
    </div>
  );
}
