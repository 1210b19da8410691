import { useMessages } from '../../i18n/useMessages.ts';
import { Problem } from '../../ui/Problem.tsx';
import { editorsMessages } from './messages.ts';
import type { StatusChange } from './useStatusChange.ts';

type StatusProblemProps = {
  readonly change: StatusChange;
  readonly error: unknown;
  /** Asking again completes a step of which half is done. */
  readonly onRetry: (change: StatusChange) => void;
};

/** Why a step was not taken, or not wholly. */
export function StatusProblem({ change, error, onRetry }: StatusProblemProps) {
  const messages = useMessages(editorsMessages);
  const words = { ...messages.ofCode, SIGN_IN_UNFINISHED: messages.unfinished[change.step] };
  return (
    <section aria-label={messages.notDone(change.editor.name)}>
      <p>
        <strong>{messages.notDone(change.editor.name)}</strong>
      </p>
      <Problem error={error} words={words} onRetry={() => onRetry(change)} />
    </section>
  );
}
