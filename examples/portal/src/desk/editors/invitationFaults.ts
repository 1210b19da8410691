import { isProblem } from '@random-camera-reviews/client';

/** Fields of an invitation. */
export const invitationFields = ['email', 'name', 'role', 'bio'] as const;
export type InvitationField = (typeof invitationFields)[number];

/** What can be wrong with a field; `refused` is what only the API found. */
export type InvitationFault = 'missing' | 'notAnAddress' | 'tooLong' | 'exists' | 'refused';

export type InvitationFaults = Readonly<Partial<Record<InvitationField, InvitationFault>>>;

type Validity = Pick<ValidityState, 'valueMissing' | 'typeMismatch' | 'tooLong' | 'valid'>;

/** What the browser finds wrong with a field. */
export function faultOf(validity: Validity): InvitationFault | undefined {
  if (validity.valid) return undefined;
  if (validity.valueMissing) return 'missing';
  if (validity.typeMismatch) return 'notAnAddress';
  return validity.tooLong ? 'tooLong' : 'refused';
}

/** Which fields the API refused; none where its problem is another. */
export function refusedFields(error: unknown): InvitationFaults {
  if (!isProblem(error, 'INVALID_BODY', 'EDITOR_EXISTS')) return {};
  const paths = error.errors.map(({ path }) => path);
  const isEmail = (field: InvitationField): boolean => field === 'email';
  return Object.fromEntries(
    invitationFields
      .filter((field) => paths.includes(`/${field}`))
      .map((field) => {
        if (error.code === 'EDITOR_EXISTS') return [field, 'exists'];
        return [field, isEmail(field) ? 'notAnAddress' : 'refused'];
      }),
  );
}
