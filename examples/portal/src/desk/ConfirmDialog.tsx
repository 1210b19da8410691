import { useEffect, useId, useRef } from 'preact/hooks';
import { useMessages } from '../i18n/useMessages.ts';
import { deskMessages } from './messages.ts';

type ConfirmDialogProps = {
  readonly title: string;
  /** What the step does, and what it does not. */
  readonly text: string;
  /** The step itself, by its name. */
  readonly confirm: string;
  /** The dialog has closed, and focus is back where it was. */
  readonly onAnswer: (isConfirmed: boolean) => void;
};

/** Asks before a step; the browser keeps the focus inside, and Escape means no. */
export function ConfirmDialog({ title, text, confirm, onAnswer }: ConfirmDialogProps) {
  const { cancel } = useMessages(deskMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="confirm-dialog"
      aria-labelledby={heading}
      onClose={({ currentTarget }) => onAnswer(currentTarget.returnValue === 'confirm')}
    >
      <form method="dialog">
        <h2 id={heading}>{title}</h2>
        <p>{text}</p>
        <p class="dialog-buttons">
          <button type="submit">{cancel}</button>
          <button type="submit" class="primary" value="confirm">
            {confirm}
          </button>
        </p>
      </form>
    </dialog>
  );
}
