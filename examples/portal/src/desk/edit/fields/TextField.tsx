import { Field } from './Field.tsx';
import { useField } from './useField.ts';

type TextFieldProps = {
  /** JSON pointer. */
  readonly at: string;
  readonly label: string;
  /** How many characters the API takes. */
  readonly max?: number;
  /** Lines of a longer text. */
  readonly rows?: number;
  readonly hint?: string;
  readonly lang?: string;
  /** Whether it stays as an empty text instead of being removed: the API says then what is wrong. */
  readonly isNeeded?: boolean;
};

/** A text of the draft; where nothing is written, the draft has nothing. */
export function TextField({ at, label, max, rows, hint, isNeeded, ...rest }: TextFieldProps) {
  const { text, isReadOnly, set, marks } = useField(at);
  const change = (value: string): void => set(value || isNeeded ? value : undefined);
  const shared = {
    ...marks,
    ...rest,
    ...(max ? { maxLength: max } : {}),
    readOnly: isReadOnly,
    value: text,
  };
  return (
    <Field at={at} label={label} hint={hint} max={max}>
      {rows ? (
        <textarea
          {...shared}
          rows={rows}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      ) : (
        <input {...shared} onInput={({ currentTarget }) => change(currentTarget.value)} />
      )}
    </Field>
  );
}
