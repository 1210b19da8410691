import { useLocation } from 'preact-iso';
import { api } from '../../api.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { paths } from '../../paths.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { actionMessages } from './messages.ts';
import type { Step } from './possibleSteps.ts';
import type { StepProps } from './StepProps.ts';
import { targetOf } from './targetOf.ts';

/** Takes a review away: from readers, or altogether. Both ask first. */
export function ExitSteps(props: StepProps & { readonly steps: ReadonlySet<Step> }) {
  const { steps, working, isBusy, take, onChanged } = props;
  const messages = useMessages(actionMessages);
  const { route } = useLocation();

  const withdraw = () =>
    take(
      () => api.call('withdrawReview', targetOf(working)),
      (answer) => {
        onChanged(answer);
        return messages.withdrawn;
      },
    );
  const remove = () =>
    take(
      () => api.call('deleteReview', targetOf(working)),
      () => {
        route(paths.desk);
        return undefined;
      },
    );

  return (
    <div class="step-buttons">
      {steps.has('withdraw') && (
        <ConfirmButton
          label={messages.withdraw}
          title={messages.withdrawTitle}
          text={messages.withdrawText}
          isBusy={isBusy}
          onConfirm={() => void withdraw()}
        />
      )}
      {steps.has('delete') && (
        <ConfirmButton
          label={messages.delete}
          title={messages.deleteTitle}
          text={messages.deleteText}
          isBusy={isBusy}
          onConfirm={() => void remove()}
        />
      )}
    </div>
  );
}
