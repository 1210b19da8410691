import { useState } from 'preact/hooks';
import { Problem } from '../ui/Problem.tsx';

type MoreProps = {
  readonly text: string;
  /** Absent on the last page. */
  readonly more: (() => Promise<void>) | undefined;
};

/** Asks for the next page of a list. */
export function More({ text, more }: MoreProps) {
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  if (!more) return null;
  const ask = () => {
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
