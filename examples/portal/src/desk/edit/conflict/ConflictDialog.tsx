import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formats } from '../../../i18n/formats.ts';
import { useLocale } from '../../../i18n/useLocale.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { fieldName } from '../../fieldName.ts';
import type { Conflict } from '../draft/mergeDrafts.ts';
import { ConflictField } from './ConflictField.tsx';
import { conflictMessages } from './messages.ts';

type ConflictDialogProps = {
  readonly conflicts: readonly Conflict[];
  /** Fields that only the other changed. */
  readonly taken: readonly string[];
  /** With the fields in which theirs shall stay. */
  readonly onResolve: (ofTheirs: readonly string[]) => void;
  readonly onClose: () => void;
};

/** Somebody else saved first, and changed the same fields: which of both shall stay? */
export function ConflictDialog({ conflicts, taken, onResolve, onClose }: ConflictDialogProps) {
  const messages = useMessages(conflictMessages);
  const locale = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const [ofTheirs, setTheirs] = useState<readonly string[]>([]);
  useEffect(() => dialog.current?.showModal(), []);
  const choose = (path: string, isTheirs: boolean): void =>
    setTheirs([...ofTheirs.filter((other) => other !== path), ...(isTheirs ? [path] : [])]);
  function submit(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    // Gives the focus back to where it was.
    dialog.current?.close();
    onResolve(ofTheirs);
  }
  const names = taken.map((path) => fieldName(path, locale));
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="conflict" onClose={onClose}>
      <form class="fields" onSubmit={submit}>
        <h2 id="conflict">{messages.title}</h2>
        <p>{messages.explanation}</p>
        {names.length > 0 && <p class="quiet">{messages.merged(formats.list(locale, names))}</p>}
        <p class="buttons">
          <button type="button" onClick={() => setTheirs([])}>
            {messages.allMine}
          </button>
          <button type="button" onClick={() => setTheirs(conflicts.map(({ path }) => path))}>
            {messages.allTheirs}
          </button>
        </p>
        {conflicts.map((conflict) => (
          <ConflictField
            key={conflict.path}
            conflict={conflict}
            isTheirs={ofTheirs.includes(conflict.path)}
            onChoose={(isTheirs) => choose(conflict.path, isTheirs)}
          />
        ))}
        <p class="buttons">
          <button type="submit" class="primary">
            {messages.save}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {messages.later}
          </button>
        </p>
      </form>
    </dialog>
  );
}
