import { term, terms } from '../../../i18n/terms.ts';
import { useLocale } from '../../../i18n/useLocale.ts';
import { Field } from './Field.tsx';
import { useField } from './useField.ts';

type ChoiceFieldProps = {
  readonly at: string;
  readonly label: string;
  /** The words for the keys that can be chosen. */
  readonly kind: keyof typeof terms;
  /** The choice of nothing. */
  readonly none: string;
};

/** One of the API's keys, or none. */
export function ChoiceField({ at, label, kind, none }: ChoiceFieldProps) {
  const { text, isReadOnly, set, marks } = useField(at);
  const locale = useLocale();
  return (
    <Field at={at} label={label}>
      <select
        {...marks}
        value={text}
        disabled={isReadOnly}
        onChange={({ currentTarget }) => set(currentTarget.value || undefined)}
      >
        <option value="">{none}</option>
        {Object.keys(terms[kind]).map((key) => (
          <option key={key} value={key}>
            {term(kind, key, locale)}
          </option>
        ))}
      </select>
    </Field>
  );
}
