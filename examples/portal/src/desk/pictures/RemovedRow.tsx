import { isProblem } from '@random-camera-reviews/client';
import { useEffect, useRef, useState } from 'preact/hooks';
import { api } from '../../api.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Problem } from '../../ui/Problem.tsx';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { picturesMessages } from './messages.ts';
import type { Removed } from './Removed.ts';

type RemovedRowProps = {
  readonly removed: Removed;
  readonly onUndo: () => void;
  readonly onDeleted: () => void;
};

/** An image that was taken out of the review: it can come back, or be deleted for good. */
export function RemovedRow({ removed, onUndo, onDeleted }: RemovedRowProps) {
  const messages = useMessages(picturesMessages);
  const { name, use } = removed;
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its card.
  useEffect(() => undo.current?.focus(), []);

  async function remove(): Promise<void> {
    setBusy(true);
    setError(undefined);
    try {
      // Whoever deletes an image means it with whatever words it has.
      await api.call('removeImage', { path: { id: use.imageId }, ifMatch: '*' });
      onDeleted();
    } catch (cause) {
      setError(cause);
    } finally {
      setBusy(false);
    }
  }

  return (
    <li>
      <p>
        {messages.removed(name)} <span class="quiet">{messages.removedHint}</span>
      </p>
      <div class="step-buttons">
        <button type="button" ref={undo} aria-label={`${messages.undo}: ${name}`} onClick={onUndo}>
          {messages.undo}
        </button>
        <ConfirmButton
          label={messages.delete}
          title={messages.deleteTitle}
          text={messages.deleteText(name)}
          isBusy={isBusy}
          onConfirm={() => void remove()}
        />
      </div>
      {isProblem(error, 'IMAGE_IN_USE') && (
        <p class="problem" role="alert">
          {messages.inUse}
        </p>
      )}
      {error && !isProblem(error, 'IMAGE_IN_USE') ? <Problem error={error} /> : null}
    </li>
  );
}
