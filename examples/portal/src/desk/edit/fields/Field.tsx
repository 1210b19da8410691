import type { ComponentChildren } from 'preact';
import { FieldNotes, type FieldNotesProps } from './FieldNotes.tsx';
import { fieldId } from './fieldId.ts';

type FieldProps = FieldNotesProps & {
  readonly label: string;
  /** The element that is written in, with the `marks` of `useField`. */
  readonly children: ComponentChildren;
};

/** What stands around the element of a field: its label above, and what is to be said of it below. */
export function Field({ label, children, ...notes }: FieldProps) {
  return (
    <div class="field">
      <label for={fieldId(notes.at)}>{label}</label>
      {children}
      <FieldNotes {...notes} />
    </div>
  );
}
