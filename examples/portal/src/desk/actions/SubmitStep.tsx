import { api } from '../../api.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { actionMessages } from './messages.ts';
import type { StepProps } from './StepProps.ts';
import { targetOf } from './targetOf.ts';

/** Hands a draft to the chief editors. */
export function SubmitStep({ working, isBusy, take, onChanged }: StepProps) {
  const messages = useMessages(actionMessages);
  const submit = () =>
    take(
      () => api.call('submitReview', targetOf(working)),
      (answer) => {
        onChanged(answer);
        return messages.submitted;
      },
    );
  return (
    <div class="step">
      <button type="button" class="primary" aria-disabled={isBusy} onClick={submit}>
        {messages.submit}
      </button>
    </div>
  );
}
