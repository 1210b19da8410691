import { useState } from 'preact/hooks';
import { ConfirmDialog } from './ConfirmDialog.tsx';

type ConfirmButtonProps = {
  /** Of the button that asks, and of the one that confirms. */
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
};

/** A button for what cannot be taken back easily: it asks first. */
export function ConfirmButton({ label, title, text, isBusy, onConfirm }: ConfirmButtonProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-disabled={isBusy}
        onClick={() => isBusy || setAsking(true)}
      >
        {label}…
      </button>
      {isAsking && (
        <ConfirmDialog
          title={title}
          text={text}
          confirm={label}
          onAnswer={(isConfirmed) => {
            setAsking(false);
            if (isConfirmed) onConfirm();
          }}
        />
      )}
    </>
  );
}
