import { isProblem, type ProblemCode } from '@random-camera-reviews/client';
import { useMessages } from '../i18n/useMessages.ts';
import { problemMessages } from './problemMessages.ts';

type ProblemProps = {
  readonly error: unknown;
  /** What a code means here, where that can be said better than for the whole portal. */
  readonly words?: Readonly<Partial<Record<ProblemCode, string>>>;
  /** Where asking again may help. */
  readonly onRetry?: () => void;
};

/** Why something did not succeed, in words for whoever asked; announced when it appears. */
export function Problem({ error, words, onRetry }: ProblemProps) {
  const messages = useMessages(problemMessages);
  const problem = isProblem(error) ? error : undefined;
  const known = problem && (words?.[problem.code] ?? messages.ofCode[problem.code]);
  const text = known ?? problem?.message ?? messages.unknown;
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
