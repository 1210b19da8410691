import type { ComponentChildren } from 'preact';
import { useMessages } from '../../i18n/useMessages.ts';
import type { InvitationFault, InvitationField } from './invitationFaults.ts';
import { editorsMessages } from './messages.ts';

/** What an input has to carry for its label and its fault to be said with it. */
type InputProps = {
  readonly id: string;
  readonly name: InvitationField;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
};

type InviteFieldProps = {
  readonly name: InvitationField;
  readonly isOptional?: boolean;
  readonly fault: InvitationFault | undefined;
  readonly children: (input: InputProps) => ComponentChildren;
};

/** A label, its input, and what is wrong with what stands in it. */
export function InviteField({ name, isOptional, fault, children }: InviteFieldProps) {
  const messages = useMessages(editorsMessages);
  const id = `invite-${name}`;
  return (
    <div class="invite-field">
      <label for={id}>
        {messages.fields[name]}
        {isOptional && <span class="quiet"> ({messages.optional})</span>}
      </label>
      {children({
        id,
        name,
        'aria-invalid': fault !== undefined,
        'aria-describedby': fault && `${id}-fault`,
      })}
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {messages.faults[fault]}
        </p>
      )}
    </div>
  );
}
