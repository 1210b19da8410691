import type { Input } from '@random-camera-reviews/client';
import { useState } from 'preact/hooks';
import { api } from '../../api.ts';
import { terms } from '../../i18n/terms.ts';
import type { Editor } from './Editor.ts';
import {
  faultOf,
  type InvitationFaults,
  type InvitationField,
  invitationFields,
  refusedFields,
} from './invitationFaults.ts';

type State = {
  readonly faults: InvitationFaults;
  /** What is not the fault of a field. */
  readonly error?: unknown;
  readonly isUnderWay: boolean;
};

type Invitation = Input<'inviteEditor'>['body'];

const isRole = (text: string): text is Invitation['role'] => Object.hasOwn(terms.role, text);

/** Sends an invitation: what the browser finds wrong is said without asking the API. */
export function useInvitation(onInvited: (editor: Editor) => void) {
  const [state, setState] = useState<State>({ faults: {}, isUnderWay: false });

  function send(form: HTMLFormElement): void {
    if (state.isUnderWay) return;
    const faults = faultsOf(form);
    const invitation = invitationOf(new FormData(form));
    if (Object.keys(faults).length > 0 || !invitation) {
      setState({ faults, isUnderWay: false });
      return;
    }
    setState({ faults: {}, isUnderWay: true });
    api.call('inviteEditor', { body: invitation }).then(
      ({ body }) => onInvited(body),
      (error: unknown) => {
        const refused = refusedFields(error);
        const isOfField = Object.keys(refused).length > 0;
        setState({ faults: refused, isUnderWay: false, ...(isOfField ? {} : { error }) });
      },
    );
  }
  return { ...state, send };
}

function faultsOf({ elements }: HTMLFormElement): InvitationFaults {
  return Object.fromEntries(
    invitationFields.flatMap((field) => {
      const element = elements.namedItem(field);
      const fault = isInput(element) ? faultOf(element.validity) : undefined;
      return fault ? [[field, fault]] : [];
    }),
  );
}

const isInput = (
  element: unknown,
): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
  element instanceof HTMLElement && 'validity' in element;

function invitationOf(form: FormData): Invitation | undefined {
  const text = (field: InvitationField): string => String(form.get(field) ?? '').trim();
  const [role, bio] = [text('role'), text('bio')];
  if (!isRole(role)) return undefined;
  return { email: text('email'), name: text('name'), role, ...(bio ? { bio } : {}) };
}
