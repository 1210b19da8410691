import { useEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '../i18n/useMessages.ts';
import { moreMessages } from './moreMessages.ts';
import { Problem } from './Problem.tsx';

type MoreProps = {
  /** Absent on the last page. */
  readonly more: (() => Promise<void>) | undefined;
  /**
   * Puts the focus where a further page begins. Without it the focus stays on the button, and goes to
   * the words in its place after the last page.
   */
  readonly onShown?: () => void;
};

/** Asks for the next page of a list. */
export function More({ more, onShown }: MoreProps) {
  const messages = useMessages(moreMessages);
  const [pages, setPages] = useState(0);
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (pages === 0) return;
    if (onShown) onShown();
    // It would be lost with the button.
    else end.current?.focus();
  }, [pages]);
  if (!more) {
    return pages > 0 ? (
      <p class="quiet" ref={end} tabIndex={-1}>
        {messages.noMore}
      </p>
    ) : null;
  }
  const ask = () => {
    setAsking(true);
    setError(undefined);
    more()
      .then(() => setPages(pages + 1), setError)
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
        {messages.more}
      </button>
    </>
  );
}
