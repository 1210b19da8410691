import { Field } from './Field.tsx';
import { useField } from './useField.ts';

type DateFieldProps = { readonly at: string; readonly label: string };

/** A day; nothing is written where there is none. */
export function DateField({ at, label }: DateFieldProps) {
  const { text, isReadOnly, set, marks } = useField(at);
  return (
    <Field at={at} label={label}>
      <input
        {...marks}
        type="date"
        readOnly={isReadOnly}
        value={text}
        onInput={({ currentTarget }) => set(currentTarget.value || undefined)}
      />
    </Field>
  );
}
