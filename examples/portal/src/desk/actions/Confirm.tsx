import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useMessages } from '../../i18n/useMessages.ts';
import { actionMessages } from './messages.ts';

type ConfirmProps = {
  /** Of the button that asks, and of the one that confirms. */
  readonly label: string;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly isBusy?: boolean;
  readonly onConfirm: () => void;
};

/** A button for what cannot be taken back easily: it asks first. */
export function Confirm({ label, title, children, isBusy, onConfirm }: ConfirmProps) {
  const messages = useMessages(actionMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  function confirm(): void {
    dialog.current?.close();
    onConfirm();
  }

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-disabled={isBusy}
        onClick={() => isBusy || dialog.current?.showModal()}
      >
        {label}…
      </button>
      <dialog ref={dialog} class="confirm" aria-labelledby={id}>
        <h3 id={id}>{title}</h3>
        <div>{children}</div>
        <p class="step-buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            {messages.cancel}
          </button>
          <button type="button" class="primary" onClick={confirm}>
            {label}
          </button>
        </p>
      </dialog>
    </>
  );
}
