import { isProblem } from '@random-camera-reviews/client';
import { useEffect, useRef } from 'preact/hooks';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Problem } from '../../ui/Problem.tsx';
import { FaultText } from '../edit/checks/FaultText.tsx';
import { fieldName } from '../fieldName.ts';
import { actionMessages } from './messages.ts';
import type { Outcome } from './useSteps.ts';

type StepOutcomeProps = {
  readonly outcome: Outcome;
  readonly onReload: () => void;
};

/** What the last step led to, announced and in sight. */
export function StepOutcome({ outcome: { said, error }, onReload }: StepOutcomeProps) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!said && !error) return;
    region.current?.scrollIntoView({ block: 'nearest' });
    // The button that was pressed may be gone with the step.
    if (document.activeElement === document.body) region.current?.focus();
  }, [said, error]);
  return (
    <div ref={region} tabIndex={-1} class="outcome">
      <div role="status">{said && <div class="done">{said}</div>}</div>
      {error ? <StepProblem error={error} onReload={onReload} /> : null}
    </div>
  );
}

function StepProblem({
  error,
  onReload,
}: {
  readonly error: unknown;
  readonly onReload: () => void;
}) {
  const messages = useMessages(actionMessages);
  const locale = useLocale();
  if (!isProblem(error)) return <Problem error={error} />;
  if (error.code === 'STALE_VERSION' || error.isUncertain) {
    return (
      <div class="problem" role="alert">
        <p>{error.isUncertain ? messages.uncertain : messages.stale}</p>
        <button type="button" onClick={onReload}>
          {messages.reload}
        </button>
      </div>
    );
  }
  const isIncomplete = error.code === 'REVIEW_INCOMPLETE';
  const text = isIncomplete ? messages.incomplete : messages.ofCode[error.code];
  if (!text) return <Problem error={error} />;
  return (
    <div class="problem" role="alert">
      <p>{text}</p>
      {isIncomplete && (
        <ul>
          {error.errors.map((fault) => (
            <li key={`${fault.path} ${fault.code}`}>
              {fieldName(fault.path, locale)}
              {fault.code !== 'REQUIRED' && (
                <>
                  : <FaultText fault={{ ...fault, weight: 'lack' }} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
