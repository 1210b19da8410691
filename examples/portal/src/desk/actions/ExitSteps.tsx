import { useLocation } from 'preact-iso';
import { api } from '../../api.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { paths } from '../../paths.ts';
import { Confirm } from './Confirm.tsx';
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
        <Confirm
          label={messages.withdraw}
          title={messages.withdrawTitle}
          isBusy={isBusy}
          onConfirm={() => void withdraw()}
        >
          {messages.withdrawText}
        </Confirm>
      )}
      {steps.has('delete') && (
        <Confirm
          label={messages.delete}
          title={messages.deleteTitle}
          isBusy={isBusy}
          onConfirm={() => void remove()}
        >
          {messages.deleteText}
        </Confirm>
      )}
    </div>
  );
}
