import { useState } from 'preact/hooks';
import { api } from '../../api.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { actionMessages } from './messages.ts';
import { Published } from './Published.tsx';
import type { StepProps } from './StepProps.ts';
import { targetOf } from './targetOf.ts';

/** A chief editor decides on what was submitted. */
export function ApprovalSteps({ working, isBusy, take, onChanged }: StepProps) {
  const messages = useMessages(actionMessages);
  const [note, setNote] = useState('');

  const approve = () =>
    take(
      () => api.call('approveReview', targetOf(working)),
      (answer) => {
        onChanged(answer);
        return <Published live={answer.body.live} />;
      },
    );
  const requestChanges = () =>
    take(
      () => api.call('requestChanges', { ...targetOf(working), body: { note: note.trim() } }),
      (answer) => {
        onChanged(answer);
        return messages.changesRequested;
      },
    );

  return (
    <>
      <div class="step">
        <button type="button" class="primary" aria-disabled={isBusy} onClick={approve}>
          {messages.approve}
        </button>
      </div>
      <form
        class="step"
        onSubmit={(event) => {
          event.preventDefault();
          if (note.trim()) void requestChanges();
        }}
      >
        <label>
          {messages.note}
          <textarea
            rows={3}
            required
            maxLength={2000}
            value={note}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
        </label>
        <button type="submit" aria-disabled={isBusy}>
          {messages.requestChanges}
        </button>
      </form>
    </>
  );
}
