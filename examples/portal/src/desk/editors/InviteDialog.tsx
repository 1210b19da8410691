import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { term, terms } from '../../i18n/terms.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Problem } from '../../ui/Problem.tsx';
import type { Editor } from './Editor.ts';
import { InviteField } from './InviteField.tsx';
import { editorsMessages } from './messages.ts';
import { useInvitation } from './useInvitation.ts';

type InviteDialogProps = {
  readonly onInvited: (editor: Editor) => void;
  /** The dialog has closed, and focus is back where it was. */
  readonly onClose: () => void;
};

/** Invites somebody. Bounds are those of the contract; the browser judges them, the words are ours. */
export function InviteDialog({ onInvited, onClose }: InviteDialogProps) {
  const messages = useMessages(editorsMessages);
  const locale = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const { faults, error, isUnderWay, send } = useInvitation((editor) => {
    onInvited(editor);
    dialog.current?.close();
  });
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    dialog.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    send(event.currentTarget);
  };
  return (
    <dialog ref={dialog} class="confirm-dialog" aria-labelledby="invite-title" onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <h2 id="invite-title">{messages.invite}</h2>
        <p class="quiet">{messages.inviteMeans}</p>
        <InviteField name="email" fault={faults.email}>
          {(input) => <input {...input} type="email" required maxLength={128} autocomplete="off" />}
        </InviteField>
        <InviteField name="name" fault={faults.name}>
          {(input) => <input {...input} required maxLength={80} autocomplete="off" />}
        </InviteField>
        <InviteField name="role" fault={faults.role}>
          {(input) => (
            <select {...input} required>
              {Object.keys(terms.role).map((role) => (
                <option key={role} value={role}>
                  {term('role', role, locale)}
                </option>
              ))}
            </select>
          )}
        </InviteField>
        <InviteField name="bio" isOptional fault={faults.bio}>
          {(input) => <textarea {...input} rows={3} maxLength={1000} />}
        </InviteField>
        {error ? <Problem error={error} words={messages.ofCode} /> : null}
        <p class="dialog-buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            {messages.cancel}
          </button>
          <button type="submit" class="primary" aria-disabled={isUnderWay}>
            {messages.send}
          </button>
        </p>
      </form>
    </dialog>
  );
}
