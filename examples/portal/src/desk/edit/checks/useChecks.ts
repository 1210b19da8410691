import type { Answer } from '@random-camera-reviews/client';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { api } from '../../../api.ts';
import type { Fault } from './Fault.ts';

/** Milliseconds without a change before asking: longer than between two keys of somebody who writes. */
const pause = 400;

const faultsOf = ({ errors, lacks, warnings }: Answer<'validateReview'>['body']): Fault[] => [
  ...errors.map((fault) => ({ ...fault, weight: 'error' as const })),
  ...lacks.map((fault) => ({ ...fault, weight: 'lack' as const })),
  ...warnings.map((fault) => ({ ...fault, weight: 'warning' as const })),
];

/**
 * What the API says of a review while it is written: of the newest, once nothing changed for a moment.
 * @param review as it would be created; the same object while nothing changes
 */
export function useChecks(review: unknown, isOn: boolean) {
  const [faults, setFaults] = useState<readonly Fault[]>();
  const [hasFailed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isOn) return;
    const controller = new AbortController();
    const { signal } = controller;
    const ask = () =>
      api.call('validateReview', { body: review, signal }).then(
        ({ body }) => {
          if (signal.aborted) return;
          setFaults(faultsOf(body));
          setFailed(false);
        },
        () => signal.aborted || setFailed(true),
      );
    const timer = setTimeout(ask, isFirst.current ? 0 : pause);
    isFirst.current = false;
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [review, isOn, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { faults, hasFailed, again };
}
