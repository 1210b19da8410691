import { useEffect, useState } from 'preact/hooks';
import { ownWeights, type Weights } from './ownWeights.ts';

/** Milliseconds that a slider rests before the API is asked: while it is dragged, it moves every few. */
const pause = 400;

/** Weights that are being moved, and become those of the address when they rest. */
export function useDraft(weights: string, official: Weights, onChange: (own: string) => void) {
  const [draft, setDraft] = useState<Weights>();
  const shown = draft ?? ownWeights.read(weights, official);
  useEffect(() => {
    // The API refuses weights of nothing but zeros.
    if (!draft || Object.values(draft).every((weight) => weight === 0)) return;
    const timer = setTimeout(() => {
      onChange(ownWeights.write(draft, official));
      setDraft(undefined);
    }, pause);
    return () => clearTimeout(timer);
  }, [draft]);
  return {
    shown,
    change: (category: string, weight: number): void => setDraft({ ...shown, [category]: weight }),
    choose(chosen: Weights): void {
      setDraft(undefined);
      onChange(ownWeights.write(chosen, official));
    },
  };
}
