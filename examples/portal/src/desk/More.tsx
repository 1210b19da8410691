import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../ui/Problem.tsx';

type MoreProps = {
  readonly text: string;
  /** Stands where the button was after the last page. */
  readonly end: string;
  /** Absent on the last page. */
  readonly more: (() => Promise<void>) | undefined;
};

/** Asks for the next page of a list. */
export function More({ text, end, more }: MoreProps) {
  const [wasUsed, setUsed] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  const last = useRef<HTMLParagraphElement>(null);
  // Focus would be lost with the button.
  useEffect(() => {
    if (!more && wasUsed) last.current?.focus();
  }, [!more, wasUsed]);
  if (!more) {
    return wasUsed ? (
      <p class="quiet" ref={last} tabIndex={-1}>
        {end}
      </p>
    ) : null;
  }
  const ask = () => {
    setUsed(true);
    setAsking(true);
    setError(undefined);
    more()
      .catch(setError)
      .finally(() => setAsking(false));
  };
  return (
    <>
      {error ? <Problem error={error} /> : null}
      <button
        type="button"
        class="more"
        aria-disabled={isAsking}
        onClick={isAsking ? undefined : ask}
      >
        {text}
      </button>
    </>
  );
}
