import { useId } from 'preact/hooks';
import { api } from '../../api.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useMe } from '../me.ts';
import type { Working } from '../Working.ts';
import { ApprovalSteps } from './ApprovalSteps.tsx';
import { ExitSteps } from './ExitSteps.tsx';
import { actionMessages } from './messages.ts';
import { PreviewStep } from './PreviewStep.tsx';
import { PublishStep } from './PublishStep.tsx';
import { possibleSteps } from './possibleSteps.ts';
import { ReviewFacts } from './ReviewFacts.tsx';
import { ScheduleFacts } from './ScheduleFacts.tsx';
import { ScheduleStep } from './ScheduleStep.tsx';
import { StepOutcome } from './StepOutcome.tsx';
import { SubmitStep } from './SubmitStep.tsx';
import { useSteps } from './useSteps.ts';

type ActionsProps = {
  readonly working: Working;
  /** Whether something is written that is not saved: steps are taken with what is saved. */
  readonly isDirty: boolean;
  /** What a step made of the review. */
  readonly onChanged: (working: Working) => void;
};

/** The steps of a review's life, as far as its state and the role of who is there allow them. */
export function Actions({ working, isDirty, onChanged }: ActionsProps) {
  const messages = useMessages(actionMessages);
  const { permissions } = useMe();
  const { isBusy, outcome, take } = useSteps();
  const id = useId();
  const { id: reviewId, state, schedule } = working.body;
  const steps = possibleSteps(state, permissions);
  const props = { working, isBusy, take, onChanged };
  const isWaiting = state === 'in_review' && !steps.has('approve');
  const isForChief = (state === 'published' || state === 'withdrawn') && !steps.has('publish');

  const reload = () =>
    take(
      () => api.call('getReview', { path: { id: reviewId } }),
      (answer) => {
        onChanged(answer);
        return messages.reloaded;
      },
    );

  return (
    <section class="actions" aria-labelledby={`${id}-title`} aria-busy={isBusy}>
      <h2 id={`${id}-title`}>{messages.title}</h2>
      <ReviewFacts body={working.body} />
      <StepOutcome outcome={outcome} onReload={() => void reload()} />
      {isDirty && (
        <p id={`${id}-dirty`} class="save-first">
          {messages.saveFirst}
        </p>
      )}
      <fieldset
        class="steps"
        disabled={isDirty}
        aria-describedby={isDirty ? `${id}-dirty` : undefined}
        aria-label={messages.title}
      >
        {isWaiting && <p>{messages.waits}</p>}
        {isForChief && permissions.includes('reviews.change') && <p>{messages.onlyChief}</p>}
        {steps.has('submit') && <SubmitStep {...props} />}
        {steps.has('approve') && <ApprovalSteps {...props} />}
        {steps.has('publish') && <PublishStep {...props} />}
        {schedule && (
          <ScheduleFacts schedule={schedule} mayCancel={steps.has('schedule')} {...props} />
        )}
        {steps.has('schedule') && (
          <details>
            <summary>{messages.schedule}</summary>
            <ScheduleStep {...props} />
          </details>
        )}
        {steps.has('preview') && (
          <details>
            <summary>{messages.preview}</summary>
            <PreviewStep {...props} />
          </details>
        )}
        <ExitSteps steps={steps} {...props} />
      </fieldset>
    </section>
  );
}
