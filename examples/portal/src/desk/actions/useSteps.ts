import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { StepProps } from './StepProps.ts';

/** What the last step led to. */
export type Outcome = { readonly said?: ComponentChildren; readonly error?: unknown };

/** One step at a time, and what it led to. */
export function useSteps() {
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({});
  // A second click may come before the page is drawn anew.
  const isTaking = useRef(false);

  const take: StepProps['take'] = async (act, done) => {
    if (isTaking.current) return;
    isTaking.current = true;
    setBusy(true);
    setOutcome({});
    try {
      setOutcome({ said: done(await act()) });
    } catch (error) {
      setOutcome({ error });
    } finally {
      isTaking.current = false;
      setBusy(false);
    }
  };
  return { isBusy, outcome, take };
}
