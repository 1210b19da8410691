import { api } from '../../api.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { LocaleBoxes } from './LocaleBoxes.tsx';
import { actionMessages } from './messages.ts';
import { Published } from './Published.tsx';
import type { StepProps } from './StepProps.ts';
import { targetOf } from './targetOf.ts';
import { useChosenLocales } from './useChosenLocales.ts';

/** Publishes what is saved; all languages together make readers see exactly that version. */
export function PublishStep({ working, isBusy, take, onChanged }: StepProps) {
  const messages = useMessages(actionMessages);
  const { chosen, choose, wish } = useChosenLocales(working.body);

  const publish = () =>
    take(
      () => api.call('publishReview', { ...targetOf(working), ...(wish ? { body: wish } : {}) }),
      (answer) => {
        onChanged(answer);
        return <Published live={answer.body.live} />;
      },
    );

  return (
    <div class="step">
      <LocaleBoxes review={working.body} chosen={chosen} onChange={choose} />
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
