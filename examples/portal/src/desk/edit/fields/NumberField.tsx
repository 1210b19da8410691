import { Field } from './Field.tsx';
import { useField } from './useField.ts';

type NumberFieldProps = { readonly at: string; readonly label: string };

/** A mark of 0 to 100; nothing is written where there is none. */
export function NumberField({ at, label }: NumberFieldProps) {
  const { text, isReadOnly, set, marks } = useField(at);
  return (
    <Field at={at} label={label}>
      <input
        {...marks}
        type="number"
        inputMode="numeric"
        min={0}
        max={100}
        step={1}
        readOnly={isReadOnly}
        value={text}
        onInput={({ currentTarget: { value } }) => set(value === '' ? undefined : Number(value))}
      />
    </Field>
  );
}
