import { isProblem } from '@random-camera-reviews/client';
import { useMessages } from '../i18n/useMessages.ts';
import { problemMessages } from './problemMessages.ts';

type ProblemProps = {
  readonly error: unknown;
  /** Where asking again may help. */
  readonly onRetry?: () => void;
};

/** Why something did not succeed, in words for whoever asked; announced when it appears. */
export function Problem({ error, onRetry }: ProblemProps) {
  const messages = useMessages(problemMessages);
  const problem = isProblem(error) ? error : undefined;
  const text = (problem && messages.ofCode[problem.code]) ?? problem?.message ?? messages.unknown;
  return (
    <div class="problem" role="alert">
      <p>{text}</p>
      {problem?.requestId && problem.status >= 500 && (
        <p class="quiet">{messages.reference(problem.requestId)}</p>
      )}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {messages.retry}
        </button>
      )}
    </div>
  );
}
